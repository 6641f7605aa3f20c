import { describe, expect, it } from "vitest";
import { readRevalidation, signRevalidation } from "@/backend/revalidation";

const secret = "a-secret-of-at-least-sixteen-letters";
const now = new Date("2026-05-01T00:00:00Z");
const body = (over: object = {}) =>
  JSON.stringify({ tags: ["product:prod_1", "catalog"], at: now.getTime(), ...over });
const read = (text: string, signature: string | null = signRevalidation(text, secret)) =>
  readRevalidation(text, signature, { secret, now });

describe("a revalidation", () => {
  it("names what has changed when it is signed", () => {
    expect(read(body())).toEqual({ ok: true, tags: ["product:prod_1", "catalog"] });
  });

  it("is refused without a signature, and with another one", () => {
    expect(read(body(), null)).toMatchObject({ ok: false, code: "bad_signature" });
    expect(read(body(), signRevalidation(body(), "another-secret"))).toMatchObject({
      ok: false,
      status: 401,
    });
  });

  it("is refused when its text was changed after signing", () => {
    expect(read(body({ tags: ["catalog"] }), signRevalidation(body(), secret))).toMatchObject({
      code: "bad_signature",
    });
  });

  it("is refused when older than five minutes", () => {
    expect(read(body({ at: now.getTime() - 301_000 }))).toMatchObject({ ok: false, code: "too_old" });
    expect(read(body({ at: now.getTime() - 299_000 }))).toMatchObject({ ok: true });
  });

  it("is refused when it names no tag of the shop, or is not JSON", () => {
    expect(read(body({ tags: ["everything"] }))).toMatchObject({ ok: false, status: 400 });
    expect(read("tags=all")).toMatchObject({ ok: false, status: 400 });
  });
});
