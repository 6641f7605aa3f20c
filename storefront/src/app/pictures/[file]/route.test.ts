import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "./route";

const backend = vi.fn<typeof fetch>();
const pictureOf = (file: string) =>
  GET(new Request(`http://localhost:8000/pictures/${file}`), { params: Promise.resolve({ file }) });

beforeEach(() => {
  vi.stubEnv("DEMONSTRATION", "true");
  vi.stubEnv("BACKEND_URL", "http://localhost:9000");
  vi.stubGlobal("fetch", backend);
  // The backend's file server does not know AVIF.
  backend.mockResolvedValue(
    new Response("picture", { headers: { "content-type": "application/octet-stream" } }),
  );
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  backend.mockReset();
});

describe("a picture", () => {
  it.each(["avif", "webp"])("in %s is named so, and kept for ever", async (format) => {
    const response = await pictureOf(`emping-1-0a1b2c3d-640.${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(`image/${format}`);
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  it.each(["emping-640.svg", "..%2Fsecret-640.avif", "emping-641.avif"])(
    "by the name of %s does not exist, and the backend is not asked",
    async (file) => {
      expect((await pictureOf(file)).status).toBe(404);
      expect(backend).not.toHaveBeenCalled();
    },
  );

  it("that the backend does not have does not exist", async () => {
    backend.mockResolvedValue(new Response(null, { status: 404 }));
    expect((await pictureOf("emping-1-0a1b2c3d-640.avif")).status).toBe(404);
  });

  it("cannot be had while the backend is away", async () => {
    backend.mockRejectedValue(new Error("refused"));
    expect((await pictureOf("emping-1-0a1b2c3d-640.avif")).status).toBe(502);
  });
});
