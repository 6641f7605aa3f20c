import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { BackendError } from "./backend-error";
import { requestBackend } from "./request";

const schema = z.object({ count: z.number() });
const answer = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubEnv("DEMONSTRATION", "true");
  vi.stubEnv("BACKEND_URL", "http://localhost:9000");
  vi.stubGlobal("fetch", answer);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("should have failed")),
    (error: unknown) => error as BackendError,
  );

describe("a request to the backend", () => {
  it("carries what is asked, leaves out what is not, and has an id", async () => {
    answer.mockResolvedValueOnce(Response.json({ count: 3, more: "unread" }));
    const found = await requestBackend({
      path: "/store/listings",
      query: { q: "gula", page: undefined, sort: "" },
      schema,
    });
    expect(found).toEqual({ count: 3 });
    const [url, init] = answer.mock.lastCall ?? [];
    expect(url).toEqual(new URL("http://localhost:9000/store/listings?q=gula"));
    expect(new Headers(init?.headers).get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("has nothing to read in an answer without content", async () => {
    answer.mockResolvedValueOnce(new Response(null, { status: 204 }));
    const read = await requestBackend({ path: "/seller/notices/read", schema: z.unknown() });
    expect(read).toBeUndefined();
  });

  it("fails with the backend's own code and fields", async () => {
    answer.mockResolvedValueOnce(
      Response.json({ code: "out_of_stock", fields: { quantity: "too_many" } }, { status: 422 }),
    );
    const error = await failure(requestBackend({ path: "/store/carts", schema }));
    expect(error).toBeInstanceOf(BackendError);
    expect(error).toMatchObject({ status: 422, code: "out_of_stock", fields: { quantity: "too_many" } });
    expect(error.digest).toBe(error.requestId);
  });

  it("fails with status 0 when nobody answers", async () => {
    answer.mockRejectedValueOnce(new TypeError("fetch failed"));
    expect(await failure(requestBackend({ path: "/", schema }))).toMatchObject({
      status: 0,
      code: "backend_unreachable",
    });
  });

  it("fails when the answer has another shape", async () => {
    answer.mockResolvedValueOnce(Response.json({ count: "three" }));
    expect(await failure(requestBackend({ path: "/", schema }))).toMatchObject({
      status: 502,
      code: "unexpected_answer",
    });
  });
});
