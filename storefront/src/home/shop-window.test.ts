import { describe, expect, it } from "vitest";
import type { Home } from "@/backend/schemas/catalog";
import type { ListingCard, SellerCard } from "@/backend/schemas/listing";
import { shopWindow } from "./shop-window";

const listing = (id: string) => ({ id, handle: id }) as ListingCard;
const seller = (handle: string) => ({ handle, tagline: `Semboyan ${handle}`, picture: null }) as SellerCard;
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => listing(`${prefix}${i}`));
const chosen = (listings: ListingCard[], changes: object = {}) => ({
  ...{ title: "Pilihan kurator", note: "Kata kurator", picture: null, listings, seller: null },
  ...changes,
});
const NOTHING = { hero: null, this_week: null, export_ready: null, maker_story: null };
const home = (curation: Partial<Home["curation"]> = {}) =>
  ({
    featured: many("f", 12),
    newest: many("n", 8),
    stories: ["a", "b", "c", "d"].map(seller),
    curation: { ...NOTHING, ...curation },
  }) as Home;
const ids = (listings: readonly ListingCard[]) => listings.map(({ id }) => id);

describe("the home page", () => {
  it("shows featured goods and makers where nobody has chosen, none of them twice", () => {
    const window = shopWindow(home());
    expect(ids(window.hero.listings)).toEqual(["f0", "f1", "f2"]);
    expect(window.hero).toMatchObject({ title: null, note: null, picture: null });
    expect(ids(window.week.listings)).toEqual(["f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10"]);
    expect(window.week.title).toBeNull();
    expect(window.exportReady).toBeNull();
    expect(window.stories.sellers.map(({ handle }) => handle)).toEqual(["a", "b", "c", "d"]);
  });

  it("shows what was chosen in its place, and the featured goods in the others", () => {
    const window = shopWindow(
      home({ hero: chosen([listing("f5"), listing("x")]), export_ready: chosen(many("e", 9)) }),
    );
    expect(ids(window.hero.listings)).toEqual(["f5", "x"]);
    expect(window.hero).toMatchObject({ title: "Pilihan kurator", note: "Kata kurator" });
    expect(ids(window.week.listings)).not.toContain("f5");
    expect(window.exportReady).toMatchObject({ title: "Pilihan kurator", note: "Kata kurator" });
    expect(window.exportReady?.listings).toHaveLength(5);
    expect(shopWindow(home({ this_week: chosen(many("w", 20), { note: "" }) })).week).toMatchObject({
      ...{ title: "Pilihan kurator", note: null },
      listings: many("w", 8),
    });
  });

  it("opens with the curator's own picture, and shows one piece less for it", () => {
    const picture = { key: "panen", width: 1080, height: 1080, alt: "" };
    const { hero } = shopWindow(home({ hero: chosen(many("h", 4), { picture }) }));
    expect(hero.picture).toEqual(picture);
    expect(ids(hero.listings)).toEqual(["h0", "h1"]);
  });

  it("puts the maker whose story is told first, in the curator's words", () => {
    const { stories } = shopWindow(home({ maker_story: chosen([], { seller: seller("c") }) }));
    expect(stories.title).toBe("Pilihan kurator");
    expect(stories.sellers.map(({ handle }) => handle)).toEqual(["c", "a", "b", "d"]);
    expect(stories.sellers[0]?.tagline).toBe("Kata kurator");
  });
});
