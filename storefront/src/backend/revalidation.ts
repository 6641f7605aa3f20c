import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { isCacheTag } from "./cache-tags";

const OLDEST_MILLISECONDS = 5 * 60 * 1000;

const schema = z.object({
  tags: z.array(z.string().refine(isCacheTag)).min(1).max(500),
  /** When the message was signed, in milliseconds since 1970. */
  at: z.int(),
});

export type Revalidation =
  | { ok: true; tags: readonly string[] }
  | { ok: false; status: 400 | 401; code: "bad_signature" | "too_old" | "invalid" };

/** The signature of a revalidation: hexadecimal HMAC-SHA256 of the body's bytes. */
export function signRevalidation(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/** Reads a signed revalidation. It must be younger than five minutes, so that a recorded one cannot be played again later. */
export function readRevalidation(
  body: string,
  signature: string | null,
  { secret, now }: { secret: string; now: Date },
): Revalidation {
  if (!isSame(signature ?? "", signRevalidation(body, secret)))
    return { ok: false, status: 401, code: "bad_signature" };
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) return { ok: false, status: 400, code: "invalid" };
  if (Math.abs(now.getTime() - parsed.data.at) > OLDEST_MILLISECONDS)
    return { ok: false, status: 401, code: "too_old" };
  return { ok: true, tags: parsed.data.tags };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
