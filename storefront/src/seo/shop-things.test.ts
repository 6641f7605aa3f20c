import { marketOf, type Market } from "@lapak-lebak/domain/market";
import { describe, expect, it } from "vitest";
import { organizationThing, websiteThing } from "@/seo/shop-things";
import { parseSettings } from "@/settings";

const market = marketOf("id-id") as Market;
const inEarnest = parseSettings({
  SHOP_URL: "https://lapak.example",
  STOREFRONT_SECRET: "a-secret-of-more-than-thirty-two-letters",
  AGENCY_ADDRESS: "Jalan Multatuli 5, Rangkasbitung",
  COMPLAINT_EMAIL: "aduan@lapak.example",
  COMPLAINT_PHONE: "+62 252 123 456",
});

describe("the shop told to search engines", () => {
  it("says how to reach it", () => {
    expect(organizationThing(market, inEarnest)).toMatchObject({
      "@type": "Organization",
      address: "Jalan Multatuli 5, Rangkasbitung",
      contactPoint: { email: "aduan@lapak.example", url: "https://lapak.example/id-id/contact" },
    });
  });

  it("does not spread a demonstration's invented contacts", () => {
    const thing = organizationThing(market, parseSettings({ DEMONSTRATION: "true" }));
    expect(thing).not.toHaveProperty("contactPoint");
    expect(thing).not.toHaveProperty("address");
  });

  it("can be searched from a search engine's page", () => {
    expect(websiteThing(market, inEarnest)).toMatchObject({
      inLanguage: "id-ID",
      potentialAction: {
        target: { urlTemplate: "https://lapak.example/id-id/search?q={search_term_string}" },
      },
    });
  });
});
