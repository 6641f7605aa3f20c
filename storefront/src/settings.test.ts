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

  const inEarnest = {
    STOREFRONT_SECRET: "a-secret-of-more-than-thirty-two-letters",
    AGENCY_ADDRESS: "Jalan Multatuli 5, Rangkasbitung",
    COMPLAINT_EMAIL: "aduan@lapak.example",
    COMPLAINT_PHONE: "+62 252 123 456",
  };

  it.each(["AGENCY_ADDRESS", "COMPLAINT_EMAIL", "COMPLAINT_PHONE"])(
    "refuse to invent %s where buyers really complain",
    (name) => {
      expect(() => parseSettings(inEarnest)).not.toThrow();
      expect(() => parseSettings({ ...inEarnest, [name]: "" })).toThrow(new RegExp(name));
    },
  );

  it("show no WhatsApp in earnest unless one is given", () => {
    expect(parseSettings(inEarnest).complaint.whatsapp).toBeNull();
    expect(parseSettings({ ...inEarnest, COMPLAINT_WHATSAPP: "0812 3456 7890" }).complaint.whatsapp).toBe(
      "0812 3456 7890",
    );
  });

  it("refuse fewer days to exchange or cancel than the law gives", () => {
    expect(() => parseSettings({ DEMONSTRATION: "true", RETURN_DAYS: "1" })).toThrow(/RETURN_DAYS/);
  });

  it("treat an empty value as unset and drop a slash at the end", () => {
    const read = parseSettings({ BACKEND_URL: "", SHOP_URL: "https://lapak.example/", DEMONSTRATION: "1" });
    expect(read.backendUrl).toBe("http://localhost:9000");
    expect(read.shopUrl).toBe("https://lapak.example");
  });
});
