import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import "../builders/quiet-settings";
import { apiClient, bodyOf } from "../builders/api-client";
import { countingQueries } from "../builders/query-count";
import { openShop, type Ask } from "../builders/shop";
import {
  bilingual,
  business,
  certificate,
  goodsCatalogue,
  listing,
  size,
  variant,
} from "../builders/goods-catalogue";
import { countView } from "../../src/catalog/count-view";
import type { Home } from "../../src/catalog/get-home";
import type { ListingsPage } from "../../src/catalog/get-listings";
import type { VariantStock } from "../../src/catalog/get-listing-stock";
import type { SellersPage } from "../../src/catalog/get-sellers";
import type { ShippingEstimate } from "../../src/catalog/get-shipping-estimate";
import type { ListingDetail } from "../../src/catalog/listing-detail";
import type { SellerDetail } from "../../src/catalog/seller-card";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { readHome } from "../../src/seller-home/read-home";

jest.setTimeout(180_000);

interface ErrorBody {
  type: string;
  code: string;
  fields?: Record<string, string>;
}

const catalogue = goodsCatalogue(
  [
    business({
      handle: "emping-sari",
      name: "Emping Sari",
      tagline: bilingual("Dipukul tangan", "Pounded by hand"),
      story: bilingual("Dimulai di dapur.", "It began in a kitchen."),
      nib: "1234567890123",
      workers: { men: 3, women: 9 },
    }),
    business({ handle: "batu-muncang", name: "Batu Muncang", kecamatan: "muncang" }),
    business({ handle: "tertunda", status: "submitted" }),
    business({ handle: "ditangguhkan", status: "suspended" }),
  ],
  [
    listing({
      handle: "emping-asin",
      business: "emping-sari",
      title: bilingual("Emping Asin", "Salted Melinjo Crackers"),
      summary: bilingual("Gurih dan renyah.", "Savoury and crisp."),
      description: bilingual("Dari biji melinjo.", "From melinjo nuts."),
      ingredients: bilingual("Biji melinjo, garam", "Melinjo nuts, salt"),
      shelfLifeMonths: 6,
      options: [{ name: bilingual("Isi", "Net weight"), values: [size("250"), size("1000")] }],
      variants: [variant("emping-asin", "250", 20_000, 4), variant("emping-asin", "1000", 70_000, 0)],
      exportReady: true,
      featured: true,
    }),
    listing({ handle: "emping-mentah", business: "emping-sari", publishedDaysAgo: 3 }),
    listing({
      handle: "fosil-mentah",
      business: "batu-muncang",
      family: "batu-fosil",
      processingState: "raw",
      exportReady: true,
    }),
    listing({
      handle: "fosil-poles",
      business: "batu-muncang",
      family: "batu-fosil",
      processingState: "polished",
      exportReady: true,
    }),
    listing({ handle: "rancangan", business: "emping-sari", status: "draft" }),
    listing({ handle: "menunggu", business: "emping-sari", status: "submitted" }),
    listing({ handle: "dari-tertunda", business: "tertunda" }),
    listing({ handle: "dari-ditangguhkan", business: "ditangguhkan" }),
  ],
  [
    certificate({ key: "halal", holder: { listings: ["emping-asin"] } }),
    certificate({
      key: "pirt",
      type: "pirt",
      number: "P-IRT 2153602010123-29",
      holder: { listings: ["emping-asin"] },
      validUntil: { daysFromSeeding: 30 },
    }),
    certificate({ key: "nib", type: "nib", number: "1234567890123", holder: { business: "emping-sari" } }),
    certificate({
      key: "bpom-lewat",
      type: "bpom",
      number: "MD 255428001234",
      holder: { listings: ["emping-asin"] },
      validUntil: { daysFromSeeding: -1 },
      status: "expired",
    }),
    certificate({ key: "halal-diajukan", holder: { listings: ["emping-mentah"] }, status: "submitted" }),
    certificate({ key: "halal-dicabut", holder: { listings: ["emping-mentah"] }, status: "revoked" }),
    certificate({ key: "fda", type: "fda", number: "12345678901", holder: { listings: ["emping-asin"] } }),
  ],
);

/** What buyers never see, though it is in the tables. */
const HIDDEN = ["rancangan", "menunggu", "dari-tertunda", "dari-ditangguhkan"];

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let ask: Ask;
    beforeAll(async () => {
      ({ ask } = await openShop(getContainer(), api as AxiosInstance, catalogue));
    });

    const listingOf = async (handle: string, market?: string) =>
      bodyOf(await ask<{ listing: ListingDetail }>(`/store/listings/${handle}`, {}, market)).listing;
    const listingsOf = async (parameters: Record<string, string>, market?: string) =>
      bodyOf(await ask<ListingsPage>("/store/listings", parameters, market));

    describe("a listing", () => {
      it("tells a buyer at home everything in Indonesian and in rupiah", async () => {
        const found = await listingOf("emping-asin");
        expect(found).toMatchObject({
          handle: "emping-asin",
          title: "Emping Asin",
          summary: "Gurih dan renyah.",
          description: "Dari biji melinjo.",
          kind: "food",
          ingredients: "Biji melinjo, garam",
          allergens: null,
          shelf_life_months: 6,
          processing_state: null,
          category: { handle: "emping", name: "Emping melinjo" },
          price: { amount: 20_000, currency: "IDR", from: true },
          in_stock: true,
          export_ready: true,
          exportability: "allowed",
          pictures: [],
          picture: null,
        });
        expect(found.seller).toMatchObject({
          handle: "emping-sari",
          name: "Emping Sari",
          tagline: "Dipukul tangan",
          kecamatan: { slug: "warunggunung", name: "Warunggunung" },
          nib: "1234567890123",
          founded_year: 2015,
          listing_count: 2,
        });
        expect(found.seller.address).toMatch(
          /^Jl\. Contoh 1, Sukarendah, Kec\. Warunggunung, Kabupaten Lebak/,
        );
        expect(found.related.map(({ handle }) => handle)).toEqual(["emping-mentah"]);
        expect(Date.parse(found.published_at)).toBeLessThan(Date.now());
      });

      it("offers its variants by option, cheapest size first as the seller listed them", async () => {
        const { options, variants } = await listingOf("emping-asin");
        const [option] = options;
        expect(options.map(({ title, values }) => [title, values.map(({ label }) => label)])).toEqual([
          ["Isi", ["250 g", "1000 g"]],
        ]);
        expect(variants).toEqual([
          expect.objectContaining({
            sku: "EMPING-ASIN-250",
            price: { amount: 20_000, currency: "IDR" },
            weight_grams: 280,
            dimensions_cm: { length: 20, width: 15, height: 5 },
            options: { [option?.id ?? ""]: option?.values[0]?.id },
          }),
          expect.objectContaining({
            sku: "EMPING-ASIN-1000",
            price: { amount: 70_000, currency: "IDR" },
            options: { [option?.id ?? ""]: option?.values[1]?.id },
          }),
        ]);
      });

      it("tells a reader of English the same in English, at home in rupiah and abroad in the market's currency", async () => {
        const home = await listingOf("emping-asin", "en-id");
        expect(home).toMatchObject({
          title: "Salted Melinjo Crackers",
          summary: "Savoury and crisp.",
          description: "From melinjo nuts.",
          ingredients: "Melinjo nuts, salt",
          category: { name: "Melinjo crackers (emping)" },
          price: { currency: "IDR", amount: 20_000 },
        });
        expect(home.seller.tagline).toBe("Pounded by hand");
        expect(home.options[0]).toMatchObject({ title: "Net weight" });
        expect(home.options[0]?.values.map(({ label }) => label)).toEqual(["250 grams", "1000 grams"]);

        const dollars = await listingOf("emping-asin", "en-us");
        expect(dollars.price).toEqual({ amount: 150, currency: "USD", from: true });
        const yen = await listingOf("emping-asin", "en-jp");
        expect(yen.price).toEqual({ amount: 190, currency: "JPY", from: true });
      });

      it("carries the badges of its own and its seller's valid certificates, and of no others", async () => {
        const { badges, seller } = await listingOf("emping-asin", "en-id");
        expect(badges.map(({ type, holder, number, expiring }) => [type, holder, number, expiring])).toEqual([
          ["pirt", "product", "2153602010123-29", true],
          ["halal", "product", "ID36110000421030425", false],
          ["nib", "seller", "1234567890123", false],
        ]);
        expect(badges[1]).toMatchObject({
          short_label: "Halal",
          label: "Halal certificate (BPJPH)",
          valid_until: null,
        });
        expect(badges[0]?.verified_by).toMatch(/Disperindag/);
        expect(seller.badges.map(({ type }) => type)).toEqual(["nib"]);
        expect((await listingOf("emping-mentah")).badges.map(({ type }) => type)).toEqual(["nib"]);
      });

      it("is there only for goods on sale: no drafts, none that wait, none of businesses that are not admitted", async () => {
        for (const handle of [...HIDDEN, "tidak-ada"]) {
          for (const path of [`/store/listings/${handle}`, `/store/listings/${handle}/stock`]) {
            const { status, body } = await ask<ErrorBody>(path);
            expect([path, status, body.code]).toEqual([path, 404, "listing_not_found"]);
          }
        }
        const { listings, count } = await listingsOf({ page_size: "60" });
        expect(count).toBe(4);
        expect(listings.map(({ handle }) => handle).filter((handle) => HIDDEN.includes(handle))).toEqual([]);
      });

      it("is sold abroad only when it is ready for export, and raw stone never", async () => {
        expect((await ask<ErrorBody>("/store/listings/emping-mentah", {}, "en-us")).status).toBe(404);
        expect((await ask<ErrorBody>("/store/listings/fosil-mentah", {}, "en-us")).status).toBe(404);
        expect((await listingOf("fosil-poles", "en-us")).exportability).toBe("needs_review");
        expect((await listingOf("fosil-mentah")).exportability).toBe("blocked");
        expect((await listingsOf({}, "en-us")).listings.map(({ handle }) => handle).toSorted()).toEqual([
          "emping-asin",
          "fosil-poles",
        ]);
      });

      it("tells what is in stock at this moment, variant by variant", async () => {
        const { variants } = bodyOf(
          await ask<{ variants: VariantStock[] }>("/store/listings/emping-asin/stock"),
        );
        expect(variants.map(({ available, in_stock }) => [available, in_stock]).toSorted()).toEqual([
          [0, false],
          [4, true],
        ]);
      });
    });

    describe("looks at a listing", () => {
      const PHONE = "Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile";
      const look = async (handle: string, user_agent: string) => {
        const keys = await getContainer().resolve(Modules.API_KEY).listApiKeys({ title: "home" });
        const shop = apiClient(api as AxiosInstance, { "x-publishable-api-key": keys[0]?.token ?? "" });
        return (await shop.post(`/store/listings/${handle}/views`, { user_agent })).status;
      };
      const homeOf = async (handle: string, now = new Date()) => {
        const [seller] = await getContainer()
          .resolve<SellerModuleService>(SELLER_MODULE)
          .listSellers({ handle });
        return await readHome(getContainer(), seller?.id ?? "", now);
      };

      it("are counted once a day for each browser, and stand on its seller's first page", async () => {
        for (const browser of [PHONE, PHONE, `${PHONE} Other`, "Googlebot/2.1", ""]) {
          expect(await look("emping-asin", browser)).toBe(204);
        }
        expect(await look("emping-mentah", PHONE)).toBe(204);
        expect(await look("no-such-listing", PHONE)).toBe(204);
        expect((await homeOf("emping-sari")).days.map(({ views }) => views)).toEqual([
          ...(Array(29).fill(0) as number[]),
          3,
        ]);
        expect((await homeOf("batu-muncang")).days.at(-1)?.views).toBe(0);

        const tomorrow = new Date(Date.now() + 86_400_000);
        const lookTomorrow = async () =>
          await countView(getContainer(), {
            ...{ handle: "emping-asin", client: "127.0.0.1", userAgent: PHONE, now: tomorrow },
          });
        await lookTomorrow();
        await lookTomorrow();
        const { days } = await homeOf("emping-sari", tomorrow);
        expect(days.slice(-2).map(({ views }) => views)).toEqual([3, 1]);
      });

      it("are not counted with a body that is none", async () => {
        expect(await look("emping-asin", "x".repeat(501))).toBe(400);
      });

      it("help to see what runs out", async () => {
        const { low_stock } = await homeOf("emping-sari");
        expect(low_stock).toMatchObject([{ title: "Emping Asin", variant_title: "1000 g", stock: 0 }]);
        expect(low_stock[0]?.listing_id).toMatch(/^lst_/);
      });
    });

    describe("the home page", () => {
      it("shows families, kecamatan, featured and new goods and businesses to meet, with their numbers", async () => {
        const home = bodyOf(await ask<Home>("/store/catalog"));
        expect(home.totals).toEqual({ sellers: 2, listings: 4, kecamatan: 2 });
        expect(home.categories).toEqual([
          { handle: "emping", name: "Emping melinjo", kind: "food", listing_count: 2, picture: null },
          { handle: "batu-fosil", name: "Batu fosil kayu", kind: "stone", listing_count: 2, picture: null },
        ]);
        expect(home.kecamatan).toEqual([
          { slug: "muncang", name: "Muncang", listing_count: 2 },
          { slug: "warunggunung", name: "Warunggunung", listing_count: 2 },
        ]);
        expect(home.featured.map(({ handle }) => handle)).toEqual(["emping-asin"]);
        expect(home.newest[0]?.handle).toBe("emping-mentah");
        expect(home.stories.map(({ handle }) => handle)).toEqual(["emping-sari", "batu-muncang"]);
      });

      it("abroad counts only what is sold there", async () => {
        const home = bodyOf(await ask<Home>("/store/catalog", {}, "en-us"));
        expect(home.totals).toEqual({ sellers: 2, listings: 2, kecamatan: 2 });
        expect(home.categories.map(({ name, listing_count }) => [name, listing_count])).toEqual([
          ["Melinjo crackers (emping)", 1],
          ["Petrified wood", 1],
        ]);
      });
    });

    describe("businesses", () => {
      it("are listed by name where they sell something, of one kecamatan if asked", async () => {
        const all = bodyOf(await ask<SellersPage>("/store/sellers"));
        expect(all.count).toBe(2);
        expect(all.sellers.map(({ name, listing_count }) => [name, listing_count])).toEqual([
          ["Batu Muncang", 2],
          ["Emping Sari", 2],
        ]);
        const some = bodyOf(await ask<SellersPage>("/store/sellers", { kecamatan: "muncang" }));
        expect(some.sellers.map(({ handle }) => handle)).toEqual(["batu-muncang"]);
        const second = bodyOf(await ask<SellersPage>("/store/sellers", { page: "2", page_size: "1" }));
        expect([second.count, second.sellers.map(({ handle }) => handle)]).toEqual([2, ["emping-sari"]]);
      });

      it("tell their story in the reader's language", async () => {
        const { seller } = bodyOf(
          await ask<{ seller: SellerDetail }>("/store/sellers/emping-sari", {}, "en-us"),
        );
        expect(seller).toMatchObject({
          name: "Emping Sari",
          tagline: "Pounded by hand",
          story: "It began in a kitchen.",
          founded_year: 2015,
          workers: { men: 3, women: 9 },
          kind: "kelompok",
          nib: "1234567890123",
          listing_count: 1,
        });
        expect(seller).not.toHaveProperty("phone");
      });

      it("are not there before they are admitted, nor while they are suspended", async () => {
        for (const handle of ["tertunda", "ditangguhkan", "tidak-ada"]) {
          const { status, body } = await ask<ErrorBody>(`/store/sellers/${handle}`);
          expect([handle, status, body.code]).toEqual([handle, 404, "seller_not_found"]);
        }
      });
    });

    describe("what sending costs", () => {
      const estimate = (parameters: Record<string, string>, market?: string) =>
        ask<{ options: ShippingEstimate[] } & ErrorBody>("/store/shipping-estimate", parameters, market);

      it("is told by province at home, and what fetching it oneself does", async () => {
        const { variants } = await listingOf("emping-asin");
        const variant_id = variants[0]?.id ?? "";
        const { options } = bodyOf(await estimate({ variant_id, quantity: "3", province: "31" }));
        expect(options).toEqual([
          { service: "courier", price: { amount: 12_000, currency: "IDR" }, days: [1, 2], chargeable_kg: 1 },
          { service: "pickup", price: { amount: 0, currency: "IDR" }, days: null, chargeable_kg: 1 },
        ]);
        const abroad = bodyOf(await estimate({ variant_id }, "en-us")).options;
        expect(abroad.map(({ service, price }) => [service, price.currency])).toEqual([["courier", "USD"]]);
      });

      it("says which field is wrong, and knows no variants that are not on sale", async () => {
        const variant_id = (await listingOf("emping-asin")).variants[0]?.id ?? "";
        const mentah = (await listingOf("emping-mentah")).variants[0]?.id ?? "";
        const wrong: [Record<string, string>, Record<string, string>][] = [
          [{ variant_id }, { province: "required" }],
          [{ variant_id, province: "99" }, { province: "province_unknown" }],
          [{ variant_id, province: "31", quantity: "0" }, { quantity: "too_small" }],
          [{ province: "31" }, { variant_id: "required" }],
          [{ variant_id: "x", province: "31" }, { variant_id: "invalid" }],
        ];
        for (const [parameters, fields] of wrong) {
          const { status, body } = await estimate(parameters);
          expect([status, body.code, body.fields]).toEqual([400, "invalid_input", fields]);
        }
        expect(await estimate({ variant_id: mentah }, "en-us")).toMatchObject({
          status: 404,
          body: { code: "variant_not_found" },
        });
      });
    });

    describe("reading", () => {
      it("costs as many queries for many listings as for one", async () => {
        const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
        const queries = countingQueries(connection);
        await listingsOf({ page_size: "4" });
        // Jobs and subscribers ask now and then in between: what a reading costs by itself is the least of a few.
        const leastOf = async (reading: () => Promise<unknown>) => {
          const counts: number[] = [];
          for (let turn = 0; turn < 5; turn++) counts.push(await queries(reading));
          return Math.min(...counts);
        };
        const few = await leastOf(() => listingsOf({ page_size: "1" }));
        const many = await leastOf(() => listingsOf({ page_size: "4" }));
        expect(few).toBeGreaterThan(0);
        expect(many).toBe(few);
        expect(many).toBeLessThanOrEqual(30);
        expect(await leastOf(() => listingOf("emping-asin"))).toBeLessThanOrEqual(60);
      });
    });

    describe("bad input", () => {
      const wrong: [string, Record<string, string>, Record<string, string>][] = [
        ["/store/catalog", { market: "" }, { market: "unknown_market" }],
        ["/store/catalog", { market: "ID-ID" }, { market: "unknown_market" }],
        ["/store/catalog", { page: "1" }, { page: "unknown_field" }],
        ["/store/listings", { page: "0" }, { page: "too_small" }],
        ["/store/listings", { page: "99999" }, { page: "too_big" }],
        ["/store/listings", { page: "1.5" }, { page: "invalid" }],
        ["/store/listings", { page_size: "61" }, { page_size: "too_big" }],
        ["/store/listings", { min_price: "-1" }, { min_price: "invalid" }],
        ["/store/listings", { min_price: "5", max_price: "4" }, { max_price: "below_minimum" }],
        ["/store/listings", { sort: "cheap" }, { sort: "not_allowed" }],
        ["/store/listings", { in_stock: "yes" }, { in_stock: "not_allowed" }],
        ["/store/listings", { certificate: "halal,best" }, { certificate: "not_allowed" }],
        ["/store/listings", { category: "a b" }, { category: "invalid" }],
        ["/store/listings", { q: "x".repeat(101) }, { q: "too_big" }],
        ["/store/listings", { "q[a]": "x" }, { q: "invalid" }],
        ["/store/listings/emping-asin", { market: "fr-fr" }, { market: "unknown_market" }],
        ["/store/sellers", { kecamatan: "bogor" }, { kecamatan: "not_allowed" }],
        ["/store/sellers/emping-sari", { fields: "*members" }, { fields: "unknown_field" }],
      ];
      it("is refused with a code for each wrong field", async () => {
        for (const [path, parameters, fields] of wrong) {
          const { status, body } = await ask<ErrorBody>(path, parameters);
          const what = `${path} ${JSON.stringify(parameters)}`;
          expect([what, status, body.type, body.code, body.fields]).toEqual([
            what,
            400,
            "invalid_data",
            "invalid_input",
            fields,
          ]);
        }
      });
    });
  },
});
