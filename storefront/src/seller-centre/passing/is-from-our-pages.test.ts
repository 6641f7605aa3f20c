import { describe, expect, it } from "vitest";
import { isFromOurPages } from "@/seller-centre/passing/is-from-our-pages";

const from = (headers: Record<string, string>) => isFromOurPages(new Headers(headers));

describe("a request that writes", () => {
  it("is let through from a page of the site", () => {
    expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(from({ origin: "http://lapak.example:8000", host: "lapak.example:8000" })).toBe(true);
  });

  it("is let through behind a proxy that names the host", () => {
    const headers = {
      origin: "https://lapak.example",
      host: "shop:8000",
      "x-forwarded-host": "lapak.example",
    };
    expect(from(headers)).toBe(true);
  });

  it.each(["cross-site", "same-site", "none"])("is refused when the browser says %s", (site) => {
    const headers = { origin: "http://lapak.example", host: "lapak.example" };
    expect(from({ ...headers, "sec-fetch-site": site })).toBe(false);
  });

  it.each<Record<string, string>>([
    {},
    { host: "lapak.example" },
    { origin: "null", host: "lapak.example" },
    { origin: "https://evil.example", host: "lapak.example" },
    { origin: "http://lapak.example:9000", host: "lapak.example" },
  ])("is refused with %j", (headers) => {
    expect(from(headers)).toBe(false);
  });
});
