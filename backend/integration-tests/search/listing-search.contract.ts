import {
  bilingual,
  business,
  certificate,
  goodsCatalogue,
  listing,
  variant,
} from "../builders/goods-catalogue";

/** What the search answers, as far as the contract speaks of it. */
export interface SearchAnswer {
  listings: { handle: string; price: { amount: number } }[];
  count: number;
  page: number;
  page_size: number;
  did_you_mean?: string;
  facets?: {
    category: { value: string; count: number }[];
    kecamatan: { value: string; count: number }[];
    certificate: { value: string; count: number }[];
    in_stock: { count: number };
    export_ready: { count: number };
    price: { min: number | null; max: number | null };
  };
}

/** The goods that the contract is tried on. */
export const searchedGoods = goodsCatalogue(
  [
    business({ handle: "emping-sari", name: "Emping Sari", kecamatan: "warunggunung" }),
    business({ handle: "dapur-hariang", name: "Dapur Hariang", kecamatan: "sobang" }),
    business({ handle: "anyam-cibeber", name: "Anyam Cibeber", kecamatan: "cibeber" }),
  ],
  [
    listing({
      handle: "emping-asin",
      business: "emping-sari",
      title: bilingual("Emping Asin", "Salted Melinjo Crackers"),
      variants: [variant("emping-asin", "250", 20_000)],
      exportReady: true,
      publishedDaysAgo: 5,
    }),
    listing({
      handle: "emping-pedas",
      business: "emping-sari",
      title: bilingual("Emping Pedas", "Spicy Melinjo Crackers"),
      variants: [variant("emping-pedas", "250", 22_500, 0)],
      publishedDaysAgo: 4,
    }),
    listing({
      handle: "emping-hariang",
      business: "dapur-hariang",
      title: bilingual("Emping Tebal Hariang", "Thick Hariang Crackers"),
      variants: [variant("emping-hariang", "250", 30_000)],
      publishedDaysAgo: 3,
    }),
    listing({
      handle: "gula-semut-hariang",
      business: "dapur-hariang",
      family: "gula-semut",
      title: bilingual("Gula Semut Hariang", "Hariang Palm Sugar"),
      description: bilingual("Gula aren yang dikristalkan, teman emping.", "Granulated palm sugar."),
      variants: [variant("gula-semut-hariang", "250", 45_000)],
      exportReady: true,
      featured: true,
      publishedDaysAgo: 2,
    }),
    listing({
      handle: "bakul-bambu",
      business: "anyam-cibeber",
      family: "anyaman-bambu",
      title: bilingual("Bakul Bambu", "Bamboo Basket"),
      variants: [variant("bakul-bambu", "250", 85_000)],
      exportReady: true,
      publishedDaysAgo: 1,
    }),
  ],
  [
    certificate({ key: "halal-sari", holder: { listings: ["emping-asin", "emping-pedas"] } }),
    certificate({
      key: "pirt-sari",
      type: "pirt",
      number: "P-IRT 2153602010123-29",
      holder: { listings: ["emping-asin"] },
      validUntil: { daysFromSeeding: 700 },
    }),
    certificate({ key: "halal-hariang-lama", holder: { listings: ["emping-hariang"] }, status: "revoked" }),
  ],
);

/**
 * What buyers may rely on when they search, whatever engine stands behind it: call it in a suite whose shop sells
 * {@link searchedGoods}.
 *
 * @param find asks the shop of a market (`id-id` at home) with the parameters of `GET /store/listings`
 */
export function describeListingSearch(
  find: (parameters: Record<string, string>, market?: string) => Promise<SearchAnswer>,
): void {
  const handles = async (parameters: Record<string, string>, market?: string) =>
    (await find(parameters, market)).listings.map(({ handle }) => handle);

  describe("words", () => {
    it("find the goods that are called so, before those that merely mention them", async () => {
      const found = await handles({ q: "emping" });
      expect(found.slice(0, 3).toSorted()).toEqual(["emping-asin", "emping-hariang", "emping-pedas"]);
      expect(found.slice(3)).toEqual(["gula-semut-hariang"]);
    });

    it("find goods in either language, by business and by kecamatan, in any case", async () => {
      expect(await handles({ q: "BAMBOO basket" })).toEqual(["bakul-bambu"]);
      expect(await handles({ q: "dapur hariang", category: "emping" })).toEqual(["emping-hariang"]);
      expect(await handles({ q: "cibeber" })).toEqual(["bakul-bambu"]);
    });

    it("must all be there, and the last one may be half typed", async () => {
      expect(await handles({ q: "emping ped" })).toEqual(["emping-pedas"]);
      expect(await handles({ q: "emping bambu" })).toEqual([]);
    });

    it("are corrected where they are misspelt, which is said", async () => {
      const found = await find({ q: "empng" });
      expect(found.listings.map(({ handle }) => handle)).toContain("emping-asin");
      expect(found.listings.map(({ handle }) => handle)).not.toContain("bakul-bambu");
      expect(found.did_you_mean).toBe("emping");
    });

    it.each([
      ["epming", "emping"],
      ["bmabu", "bambu"],
      ["bakl bambu", "bakul bambu"],
      ["hariyang", "hariang"],
    ])("%s is read as %s", async (typed, meant) => {
      const found = await find({ q: typed });
      expect(found.count).toBeGreaterThan(0);
      expect(found.did_you_mean).toBe(meant);
    });

    it("that nothing is near to find nothing", async () => {
      expect(await find({ q: "helikopter" })).toMatchObject({ count: 0, listings: [] });
      expect(await find({ q: "'; drop table product; -- & | ! <>" })).toMatchObject({ count: 0 });
    });
  });

  describe("filters", () => {
    it("combine", async () => {
      expect(await handles({ category: "emping", kecamatan: "warunggunung", sort: "price_asc" })).toEqual([
        "emping-asin",
        "emping-pedas",
      ]);
      expect(await handles({ category: "emping", kecamatan: "warunggunung", in_stock: "1" })).toEqual([
        "emping-asin",
      ]);
      expect(await handles({ q: "emping", export_ready: "1", max_price: "40000" })).toEqual(["emping-asin"]);
      expect((await handles({ seller: "dapur-hariang" })).toSorted()).toEqual([
        "emping-hariang",
        "gula-semut-hariang",
      ]);
    });

    it("take several values of one kind as either, and several certificates as all of them", async () => {
      expect((await find({ category: "emping,gula-semut" })).count).toBe(4);
      expect((await handles({ certificate: "halal" })).toSorted()).toEqual(["emping-asin", "emping-pedas"]);
      expect(await handles({ certificate: "halal,pirt" })).toEqual(["emping-asin"]);
    });

    it("of price include both ends", async () => {
      expect((await handles({ min_price: "22500", max_price: "45000" })).toSorted()).toEqual([
        "emping-hariang",
        "emping-pedas",
        "gula-semut-hariang",
      ]);
    });
  });

  describe("facets", () => {
    const counts = (values: { value: string; count: number }[] | undefined) =>
      Object.fromEntries((values ?? []).map(({ value, count }) => [value, count]));

    it("count all that is found", async () => {
      const { facets, count } = await find({ facets: "1" });
      expect(count).toBe(5);
      expect(counts(facets?.category)).toEqual({ emping: 3, "gula-semut": 1, "anyaman-bambu": 1 });
      expect(counts(facets?.kecamatan)).toEqual({ warunggunung: 2, sobang: 2, cibeber: 1 });
      expect(counts(facets?.certificate)).toEqual({ halal: 2, pirt: 1 });
      expect(facets?.in_stock).toEqual({ count: 4 });
      expect(facets?.export_ready).toEqual({ count: 3 });
      expect(facets?.price).toEqual({ min: 20_000, max: 85_000 });
    });

    it("leave their own filter aside, so that one can choose another value, and heed all others", async () => {
      const { facets, count } = await find({ facets: "1", category: "emping", kecamatan: "sobang" });
      expect(count).toBe(1);
      expect(counts(facets?.category)).toEqual({ emping: 1, "gula-semut": 1 });
      expect(counts(facets?.kecamatan)).toEqual({ warunggunung: 2, sobang: 1 });
      expect(facets?.price).toEqual({ min: 30_000, max: 30_000 });
    });

    it("of certificates tell what choosing one more would leave", async () => {
      const { facets } = await find({ facets: "1", certificate: "halal" });
      expect(counts(facets?.certificate)).toEqual({ halal: 2, pirt: 1 });
    });

    it("are those of the corrected words where these were searched", async () => {
      const { facets } = await find({ facets: "1", q: "empng", category: "emping" });
      expect(counts(facets?.kecamatan)).toEqual({ warunggunung: 2, sobang: 1 });
    });

    it("are empty where nothing is found, and left out unless asked for", async () => {
      const { facets } = await find({ facets: "1", q: "helikopter" });
      expect(facets?.price).toEqual({ min: null, max: null });
      expect(facets?.in_stock).toEqual({ count: 0 });
      expect(await find({ q: "emping" })).not.toHaveProperty("facets");
    });
  });

  describe("orders", () => {
    it("go by price, by age, and without words by what is featured, then by age", async () => {
      const byPrice = ["emping-asin", "emping-pedas", "emping-hariang", "gula-semut-hariang", "bakul-bambu"];
      expect(await handles({ sort: "price_asc" })).toEqual(byPrice);
      expect(await handles({ sort: "price_desc" })).toEqual(byPrice.toReversed());
      expect(await handles({ sort: "newest" })).toEqual([
        "bakul-bambu",
        "gula-semut-hariang",
        "emping-hariang",
        "emping-pedas",
        "emping-asin",
      ]);
      expect(await handles({})).toEqual([
        "gula-semut-hariang",
        "bakul-bambu",
        "emping-hariang",
        "emping-pedas",
        "emping-asin",
      ]);
    });
  });

  describe("pages", () => {
    it("show every listing once, and tell how many there are in all", async () => {
      const pages = await Promise.all(
        ["1", "2", "3"].map((page) => find({ page, page_size: "2", sort: "price_asc" })),
      );
      expect(pages.map(({ count, page, page_size }) => [count, page, page_size])).toEqual([
        [5, 1, 2],
        [5, 2, 2],
        [5, 3, 2],
      ]);
      const seen = pages.flatMap(({ listings }) => listings.map(({ handle }) => handle));
      expect(seen).toEqual(await handles({ sort: "price_asc" }));
    });

    it("beyond the last are empty", async () => {
      expect(await find({ page: "9" })).toMatchObject({ count: 5, listings: [] });
    });
  });

  describe("abroad", () => {
    it("only goods that may go there are found, counted and priced in the market's currency", async () => {
      const found = await find({ facets: "1", sort: "price_asc" }, "en-us");
      expect(found.listings.map(({ handle }) => handle)).toEqual([
        "emping-asin",
        "gula-semut-hariang",
        "bakul-bambu",
      ]);
      expect(found.facets?.price).toEqual({
        min: found.listings[0]?.price.amount,
        max: found.listings[2]?.price.amount,
      });
      expect(counts(found)).toEqual({ emping: 1, "gula-semut": 1, "anyaman-bambu": 1 });
    });
  });

  const counts = ({ facets }: SearchAnswer) =>
    Object.fromEntries((facets?.category ?? []).map(({ value, count }) => [value, count]));
}
