import { MARKETS } from "@lapak-lebak/domain/market";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { config, proxy } from "@/proxy";

const visit = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(new URL(path, "http://lapak.example"), { headers }));

const [, pattern = ""] = config.matcher;
const comesToProxy = (path: string) => new RegExp(`^${pattern}$`).test(path);

describe("the bare address", () => {
  it("goes to the market chosen last", () => {
    const response = visit("/", { cookie: "lapak_market=en-jp", "accept-language": "id" });
    expect(response.headers.get("location")).toBe("http://lapak.example/en-jp");
  });

  it("goes where the browser's languages point when nothing was chosen", () => {
    expect(visit("/", { "accept-language": "en-SG,en" }).headers.get("location")).toMatch(/\/en-sg$/);
  });

  it("ignores a market that does not exist", () => {
    const response = visit("/", { cookie: "lapak_market=xx-yy", "accept-language": "id-ID" });
    expect(response.headers.get("location")).toMatch(/\/id-id$/);
  });

  it("is not kept by a shared cache", () => {
    expect(visit("/").headers.get("cache-control")).toContain("no-store");
  });
});

describe("an address that starts with no market", () => {
  it("goes on, to be answered by the page for what does not exist", () => {
    expect(visit("/xx-yy/search").headers.get("x-middleware-next")).toBe("1");
  });

  it("is corrected where only the case is wrong", () => {
    const response = visit("/ID-id/search?q=emping");
    expect(response.headers.get("location")).toBe("http://lapak.example/id-id/search?q=emping");
  });
});

describe("the matcher", () => {
  it.each(MARKETS.map((market) => market.code))("lets %s pass untouched", (code) => {
    expect(comesToProxy(`/${code}`)).toBe(false);
    expect(comesToProxy(`/${code}/products/emping`)).toBe(false);
  });

  it.each(["/seller", "/api/revalidate", "/pictures/a-320.webp", "/_next/static/a.js", "/robots.txt"])(
    "lets %s pass untouched",
    (path) => expect(comesToProxy(path)).toBe(false),
  );

  it.each(["/xx-yy", "/id-idx", "/wp-admin/setup.php", "/ID-ID"])("catches %s", (path) =>
    expect(comesToProxy(path)).toBe(true),
  );
});
