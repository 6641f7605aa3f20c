import { describe, expect, it, vi } from "vitest";
import { sendRevalidation, signatureOf } from "./send-revalidation";

const secret = "a-secret-of-at-least-thirty-two-letters";
const now = () => new Date("2026-05-01T00:00:00Z");

const shop = (status = 200) => {
  const fetch = vi.fn<
    (url: URL, init: { body: string; headers: Record<string, string> }) => Promise<Response>
  >(() => Promise.resolve(new Response(null, { status })));
  const messages = () =>
    fetch.mock.calls.map(([url, init]) => ({
      url: url.href,
      body: init.body,
      signature: init.headers["x-lapak-signature"],
    }));
  return { fetch, messages, target: { shopUrl: "https://lapak.test", secret, now, fetch } };
};

describe("a revalidation", () => {
  it("names the tags and the moment, and is signed over its very bytes", async () => {
    const { messages, target } = shop();
    await sendRevalidation(["product:prod_1", "catalog"], target);
    const body = JSON.stringify({ tags: ["product:prod_1", "catalog"], at: now().getTime() });
    expect(messages()).toEqual([
      { url: "https://lapak.test/api/revalidate", body, signature: signatureOf(body, secret) },
    ]);
  });

  it("is sent in parts that the shop takes", async () => {
    const { messages, target } = shop();
    await sendRevalidation(
      Array.from({ length: 501 }, (_, index) => `product:${index}`),
      target,
    );
    expect(messages().map(({ body }) => (JSON.parse(body) as { tags: string[] }).tags.length)).toEqual([
      500, 1,
    ]);
  });

  it("fails when the shop refuses it, so that it is sent again", async () => {
    await expect(sendRevalidation(["catalog"], shop(401).target)).rejects.toThrow("401");
  });
});
