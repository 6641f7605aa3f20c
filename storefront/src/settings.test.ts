import { describe, expect, it } from "vitest";
import { parseSettings } from "@/settings";

describe("settings", () => {
  it("start a demonstration without anything set", () => {
    expect(parseSettings({ DEMONSTRATION: "true" })).toMatchObject({
      backendUrl: "http://localhost:9000",
      shopUrl: "http://localhost:8000",
      demonstration: true,
      insecureCookies: false,
    });
  });

  it("name the setting that is wrong", () => {
    expect(() => parseSettings({ BACKEND_URL: "nowhere" })).toThrow(/^The setting BACKEND_URL is wrong/);
  });

  it("refuse the demonstration secret in earnest", () => {
    expect(() => parseSettings({ NODE_ENV: "production" })).toThrow(/STOREFRONT_SECRET/);
  });

  it("refuse a short secret in earnest", () => {
    expect(() => parseSettings({ STOREFRONT_SECRET: "only-twenty-letters!" })).toThrow(/STOREFRONT_SECRET/);
  });

  it("treat an empty value as unset and drop a slash at the end", () => {
    const read = parseSettings({ BACKEND_URL: "", SHOP_URL: "https://lapak.example/", DEMONSTRATION: "1" });
    expect(read.backendUrl).toBe("http://localhost:9000");
    expect(read.shopUrl).toBe("https://lapak.example");
  });
});
