import { createHmac } from "node:crypto";

/** The shop takes no more tags in one message. */
const MOST_TAGS = 500;
const TIMEOUT_MILLISECONDS = 5_000;

export interface RevalidationTarget {
  /** Address of the shop, as the backend reaches it. */
  shopUrl: string;
  /** STOREFRONT_SECRET, which signs. */
  secret: string;
  now: () => Date;
  /** Node's own unless a test gives another. */
  fetch?: (url: URL, init: RevalidationRequest) => Promise<Response>;
}

type RevalidationRequest = RequestInit & { body: string; headers: Record<string, string> };

/** The signature of a message: hexadecimal HMAC-SHA256 of the body's bytes. */
export function signatureOf(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/**
 * Tells the shop that what carries these tags has changed. The message says when it was signed, so that a recorded one
 * cannot be played again later.
 *
 * @throws Error when the shop cannot be reached or does not take the message
 */
export async function sendRevalidation(tags: readonly string[], target: RevalidationTarget): Promise<void> {
  const send = target.fetch ?? fetch;
  for (let first = 0; first < tags.length; first += MOST_TAGS) {
    const message = { tags: tags.slice(first, first + MOST_TAGS), at: target.now().getTime() };
    const body = JSON.stringify(message);
    const response = await send(new URL("/api/revalidate", target.shopUrl), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-lapak-signature": signatureOf(body, target.secret),
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    if (!response.ok) throw new Error(`the shop answered ${response.status} to a revalidation`);
  }
}
