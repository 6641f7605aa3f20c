import "../builders/quiet-settings";
import { formWith } from "../builders/uploads";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import type { ListingPicture } from "../../src/listing/pictures";
import { freshnessOf } from "../../src/freshness/freshness";
import { passCurationTimes } from "../../src/jobs/follow-curation-times";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { settings } from "../../src/settings";
import { placeOnSaleWorkflow } from "../../src/workflows/seller/place-on-sale";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { bilingual, business, certificate, goodsCatalogue, listing } from "../builders/goods-catalogue";
import { listeningShop } from "../builders/listening-shop";
import { photograph } from "../builders/photographs";
import { sellerAccount } from "../builders/seller-account";
import { openShop, type Ask } from "../builders/shop";
import { staffClient } from "../builders/staff";

jest.setTimeout(240_000);

interface CollectionBody {
  collection: {
    id: string;
    slot: string | null;
    status: string;
    title: { id: string; en: string };
    items: { product_id: string; title: string; grade: string; lapsed: string[]; sellable: boolean }[];
    seller: { id: string; name: string } | null;
    picture: ListingPicture | null;
  };
}

interface GoodsBody {
  items: { product_id: string; title: string; grade: string; seller: { id: string; name: string } }[];
  count: number;
}

interface CuratedBody {
  title: string;
  note: string;
  listings: { handle: string }[];
  seller: { handle: string } | null;
}

interface HomeBody {
  featured: { handle: string }[];
  curation: Record<string, CuratedBody | null>;
}

interface Refusal {
  code?: string;
  fields?: Record<string, string>;
}

const IN_AN_HOUR = () => new Date(Date.now() + 3_600_000).toISOString();
const AN_HOUR_AGO = () => new Date(Date.now() - 3_600_000).toISOString();

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let ask: Ask;
    let curator: ApiClient;
    beforeEach(async () => {
      ({ ask } = await openShop(
        getContainer(),
        axios,
        goodsCatalogue(
          [business({ handle: "entin" }), business({ handle: "abah", kecamatan: "sobang" })],
          [
            listing({ handle: "emping-asin", business: "entin", featured: true }),
            listing({ handle: "emping-manis", business: "entin", exportReady: true }),
            listing({ handle: "bakul-bambu", business: "abah", family: "anyaman-bambu" }),
          ],
          [
            certificate({
              key: "pirt",
              type: "pirt",
              number: "P-IRT 2063602010123-29",
              holder: { listings: ["emping-asin"] },
            }),
            certificate({ key: "halal", holder: { business: "entin" } }),
          ],
        ),
      ));
      curator = (await staffClient(getContainer(), axios, "curator")).api;
    });

    const BASE = "/admin/agency/collections";
    const goods = async (q = "") => bodyOf(await curator.get<GoodsBody>(`${BASE}/goods?q=${q}`));
    const idsOf = async (...titles: string[]) => {
      const { items } = await goods();
      return titles.map((title) => items.find((item) => item.title === title)?.product_id ?? `no ${title}`);
    };
    const body = (changes: object = {}) => ({
      slot: "this_week",
      title: bilingual("Pilihan pekan ini", "This week"),
      note: bilingual("Kata kurator", "The curator's words"),
      picture: null,
      seller_id: null,
      starts_at: AN_HOUR_AGO(),
      ends_at: null,
      product_ids: [],
      ...changes,
    });
    const make = async (changes: object, ...titles: string[]) => {
      const product_ids = await idsOf(...titles);
      return bodyOf(await curator.post<CollectionBody>(BASE, body({ product_ids, ...changes }))).collection;
    };
    const home = async (market = "id-id") => bodyOf(await ask<HomeBody>("/store/catalog", {}, market));
    const handlesIn = async (slot: string, market?: string) =>
      (await home(market)).curation[slot]?.listings.map(({ handle }) => handle) ?? null;

    describe("a curator", () => {
      it("makes a collection, orders its goods, schedules it, and takes it away", async () => {
        const made = await make({ starts_at: null }, "emping-manis", "emping-asin");
        expect(made).toMatchObject({ status: "draft", slot: "this_week", title: { en: "This week" } });
        expect(made.items.map(({ title }) => title)).toEqual(["emping-manis", "emping-asin"]);
        expect(await handlesIn("this_week")).toBeNull();

        const [asin, manis] = await idsOf("emping-asin", "emping-manis");
        const { collection } = bodyOf(
          await curator.post<CollectionBody>(`${BASE}/${made.id}`, body({ product_ids: [asin, manis] })),
        );
        expect(collection).toMatchObject({ status: "live", items: [{ title: "emping-asin" }, {}] });
        expect(await handlesIn("this_week")).toEqual(["emping-asin", "emping-manis"]);
        expect(await home("en-us")).toMatchObject({
          curation: {
            this_week: {
              title: "This week",
              note: "The curator's words",
              listings: [{ handle: "emping-manis" }],
            },
          },
        });

        const lists = async (status: string) =>
          bodyOf(await curator.get<{ count: number }>(`${BASE}?status=${status}`)).count;
        expect([
          await lists("draft"),
          await lists("live"),
          await lists("scheduled"),
          await lists("ended"),
        ]).toEqual([...[0, 1, 0, 0]]);
        expect((await curator.delete(`${BASE}/${made.id}`)).status).toBe(204);
        expect((await curator.get(`${BASE}/${made.id}`)).status).toBe(404);
        expect((await curator.delete(`${BASE}/${made.id}`)).status).toBe(404);
        expect(await handlesIn("this_week")).toBeNull();
        const administrator = (await staffClient(getContainer(), axios, "administrator")).api;
        const log = bodyOf(
          await administrator.get<{ items: { action: string }[] }>(
            `/admin/agency/audit?subject=collection:${made.id}`,
          ),
        );
        expect(log.items.map(({ action }) => action)).toEqual([
          ...["collection.delete", "collection.edit", "collection.create"],
        ]);
      });

      it("sees each piece's grade, and a score with the reason of each point", async () => {
        const { items, count } = await goods("emping");
        expect(count).toBe(2);
        expect(items[0]).toMatchObject({ title: "emping-asin", seller: { name: "entin" } });
        expect((await goods("%25")).count).toBe(0);
        const [asin] = await idsOf("emping-asin");
        const { score } = bodyOf(
          await curator.get<{
            score: { points: number; grade: string; lapsed: string[]; reasons: object[] };
          }>(`/admin/agency/listings/${asin}/score`),
        );
        expect(score.grade).toBe(items[0]?.grade);
        expect(score.reasons).toContainEqual({
          heading: "legality",
          code: "food_permit",
          points: 12,
          of: 12,
        });
        expect(score.reasons).toContainEqual({ heading: "capacity", code: "stock_now", points: 5, of: 5 });
        expect(score.reasons).toContainEqual({ heading: "packaging", code: "parcel", points: 5, of: 5 });
        expect((await curator.get("/admin/agency/listings/prod_0/score")).status).toBe(404);
      });

      it("previews the window at any moment: the one that begins last covers the other", async () => {
        const below = await make({ slot: "hero" }, "emping-asin");
        const above = await make({ slot: "hero", starts_at: IN_AN_HOUR() }, "bakul-bambu");
        const at = async (moment: string) =>
          bodyOf(
            await curator.get<{ slots: Record<string, { id: string } | null> }>(
              `${BASE}/preview?at=${moment}`,
            ),
          ).slots;
        expect((await at(new Date().toISOString())).hero?.id).toBe(below.id);
        expect((await at(IN_AN_HOUR())).hero?.id).toBe(above.id);
        expect(await at(AN_HOUR_AGO())).toMatchObject({ this_week: null, maker_story: null });
        expect((await curator.get(`${BASE}/preview?at=besok`)).status).toBe(400);
      });

      it("is told what is wrong", async () => {
        const refused = async (changes: object) =>
          (await curator.post<Refusal>(BASE, body(changes))).body.fields;
        expect(await refused({ slot: "window", title: { id: "" } })).toMatchObject({
          ...{ slot: "not_allowed", "title.id": "too_small", "title.en": "required" },
        });
        expect(await refused({ ends_at: AN_HOUR_AGO(), starts_at: IN_AN_HOUR() })).toEqual({
          ends_at: "ends_before_start",
        });
        expect(await refused({ slot: "maker_story" })).toEqual({ seller_id: "required" });
        expect(await refused({ colour: "red" })).toEqual({ colour: "unknown_field" });
        expect(await refused({ product_ids: undefined })).toEqual({ product_ids: "required" });
        expect(await refused({ product_ids: ["prod_0"] })).toEqual({ "product_ids.0": "unknown" });
        expect(await refused({ product_ids: ["a", "a"] })).toEqual({ product_ids: "repeated" });
        const lists = bodyOf(await curator.get<{ count: number }>(BASE));
        expect(lists.count).toBe(0);
        expect((await curator.post(`${BASE}/curcol_0`, body())).status).toBe(404);
        expect(await curator.post("/admin/agency/pictures", formWith(Buffer.from("x")))).toMatchObject({
          status: 400,
          body: { code: "not_a_picture" },
        });
      });

      it("shows pictures of the agency's own and no others, whatever a form says of them", async () => {
        const upload = async (client: ApiClient, path: string) =>
          bodyOf(await client.post<{ picture: ListingPicture }>(path, formWith(await photograph()))).picture;
        const own = await upload(curator, "/admin/agency/pictures");
        const seller = await sellerAccount(axios, getContainer());
        const theirs = await upload(seller.api, "/seller/pictures");
        const forged = { ...own, blur: "data:image/svg+xml,<svg/>", alt: bilingual("Meja", "A table") };
        const { collection } = bodyOf(await curator.post<CollectionBody>(BASE, body({ picture: forged })));
        expect(collection.picture).toEqual({ ...own, alt: bilingual("Meja", "A table") });
        const again = await curator.post<CollectionBody>(
          `${BASE}/${collection.id}`,
          body({ picture: collection.picture }),
        );
        expect(bodyOf(again).collection.picture).toEqual(collection.picture);
        for (const [path, changes, field] of [
          [BASE, { picture: theirs }, "picture"],
          [`${BASE}/${collection.id}`, { picture: theirs }, "picture"],
          [BASE, { slot: "maker_story", seller_id: "sel_none" }, "seller_id"],
        ] as const) {
          expect((await curator.post<Refusal>(path, body(changes))).body.fields).toEqual({
            [field]: "unknown",
          });
        }
      });

      it("alone dresses the window; others may look or stay out", async () => {
        const { id } = await make({});
        const stranger = apiClient(axios, {});
        const analyst = (await staffClient(getContainer(), axios, "analyst")).api;
        const verifier = (await staffClient(getContainer(), axios, "verifier")).api;
        for (const path of [BASE, `${BASE}/${id}`, `${BASE}/goods`, `${BASE}/preview`]) {
          expect([path, (await analyst.get(path)).status]).toEqual([path, 200]);
          expect([path, (await verifier.get(path)).status]).toEqual([path, 403]);
          expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
        }
        for (const path of [BASE, `${BASE}/${id}`, "/admin/agency/pictures"]) {
          for (const other of [analyst, verifier])
            expect([path, (await other.post(path)).status]).toEqual([path, 403]);
          expect([path, (await stranger.post(path)).status]).toEqual([path, 401]);
        }
        expect((await verifier.delete(`${BASE}/${id}`)).status).toBe(403);
      });
    });

    describe("the shop window", () => {
      it("tells the story of a maker, and falls back where nothing is chosen or nothing is left", async () => {
        const [first] = (await goods()).items.filter(({ seller }) => seller.name === "abah");
        await make({ slot: "maker_story", seller_id: first?.seller.id ?? "" });
        await make({ slot: "hero" });
        expect((await home()).curation).toMatchObject({
          ...{ hero: null, this_week: null, export_ready: null },
          maker_story: { title: "Pilihan pekan ini", seller: { handle: "abah" }, listings: [] },
        });
        expect((await home()).featured).toMatchObject([{ handle: "emping-asin" }]);
      });

      it("loses goods whose mandatory permit has run out, and those that are off sale", async () => {
        await make({}, "emping-asin", "bakul-bambu", "emping-manis");
        await sql(
          getContainer(),
          "UPDATE certificate SET valid_until = now() - interval '1 minute' WHERE type = 'pirt'",
        );
        expect(await handlesIn("this_week")).toEqual(["bakul-bambu", "emping-manis"]);
        expect((await home()).featured).toEqual([]);
        const [asin] = await idsOf("emping-asin");
        expect(bodyOf(await curator.get(`/admin/agency/listings/${asin}/score`))).toMatchObject({
          score: { grade: "D", lapsed: ["food_permit"] },
        });

        const sellers = getContainer().resolve<SellerModuleService>(SELLER_MODULE);
        const [abah] = await sellers.listSellers({ handle: "abah" });
        await sellers.updateSellers({ id: abah?.id ?? "", status: "suspended" });
        await placeOnSaleWorkflow(getContainer())
          .run({ input: { product_ids: await idsOf("bakul-bambu") } })
          .catch(() => undefined);
        expect(await handlesIn("this_week")).toEqual(["emping-manis"]);
        const { items } = bodyOf(await curator.get<{ items: { id: string }[] }>(BASE));
        const { collection } = bodyOf(await curator.get<CollectionBody>(`${BASE}/${items[0]?.id ?? ""}`));
        expect(collection.items.map(({ sellable }) => sellable)).toEqual([false, false, true]);
      });

      it("has the shop told within moments of a change, a beginning and an end", async () => {
        const shop = await listeningShop(settings().storefrontSecret);
        const former = settings().shopUrl;
        settings().shopUrl = shop.url;
        try {
          const told = async () =>
            await eventually(async () => {
              await freshnessOf(getContainer()).settle();
              expect(shop.tags()).toContain("curation");
            });
          const begins = new Date(Date.now() + 600_000);
          const ends = new Date(Date.now() + 1_200_000);
          await make({ starts_at: begins.toISOString(), ends_at: ends.toISOString() }, "emping-asin");
          await told();
          const pass = async (since: Date, now: Date) => {
            shop.forget();
            await passCurationTimes(getContainer(), since, now);
            await freshnessOf(getContainer()).settle();
            return shop.tags().includes("curation");
          };
          const before = (moment: Date, seconds: number) => new Date(moment.getTime() - seconds * 1000);
          expect(await pass(before(begins, 40), before(begins, 20))).toBe(false);
          expect(await pass(before(begins, 20), begins)).toBe(true);
          expect(await pass(begins, before(begins, -20))).toBe(false);
          expect(await pass(before(ends, 10), before(ends, -10))).toBe(true);
        } finally {
          settings().shopUrl = former;
          await shop.close();
        }
      });
    });
  },
});
