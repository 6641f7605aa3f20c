import { marketOf, type Market } from "@lapak-lebak/domain/market";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

const market = (code: string) => marketOf(code) as Market;

// The settings are read when first asked for, once.
beforeAll(() => {
  vi.stubEnv("DEMONSTRATION", "true");
  vi.stubEnv("SHOP_URL", "https://lapak.example/");
});
afterAll(() => vi.unstubAllEnvs());

describe("the head of a page", () => {
  it("names its own address as the canonical one, and the others beside it", () => {
    const { alternates } = pageMetadata({ market: market("id-id"), path: routes.terms, title: "Syarat" });
    expect(alternates?.canonical).toBe("https://lapak.example/id-id/terms");
    expect(alternates?.languages).toMatchObject({ "en-US": "https://lapak.example/en-us/terms" });
  });

  it("shares the product's picture, in the market's language", () => {
    const { openGraph } = pageMetadata({
      market: market("en-us"),
      path: (code) => routes.product(code, "emping"),
      title: "Emping",
      description: "Crackers of melinjo",
      picture: { key: "emping-1-0a1b2c3d", alt: "A bowl of emping" },
    });
    expect(openGraph).toMatchObject({
      locale: "en_US",
      title: "Emping",
      description: "Crackers of melinjo",
      url: "https://lapak.example/en-us/products/emping",
      images: [
        { url: "https://lapak.example/pictures/emping-1-0a1b2c3d-1080.webp", alt: "A bowl of emping" },
      ],
    });
  });

  it("shares the shop's own picture and description where the page has none", () => {
    const head = pageMetadata({ market: market("id-id"), path: routes.about, title: "Tentang" });
    expect(head.openGraph).toMatchObject({ images: [{ url: "https://lapak.example/lapak-lebak.png" }] });
    expect(head.description).toContain("Kabupaten Lebak");
  });

  it("keeps a visitor's own page out of search engines", () => {
    const head = pageMetadata({
      market: market("id-id"),
      path: routes.cart,
      title: "Keranjang",
      unlisted: true,
    });
    expect(head.robots).toEqual({ index: false, follow: true });
    expect(head.alternates).toBeUndefined();
  });
});
