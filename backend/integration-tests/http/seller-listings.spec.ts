import "../builders/quiet-settings";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import { setUpMarketplace } from "../../src/scripts/set-up";
import type { ListingRow } from "../../src/seller-listings/list-listings";
import type { ListingView } from "../../src/seller-listings/listing-view";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { sellerAccount, type SellerAccount } from "../builders/seller-account";
import { writtenChips } from "../builders/written-listing";

jest.setTimeout(180_000);

interface ListingBody {
  listing: ListingView;
}
interface ErrorBody {
  code: string;
  fields?: Record<string, string>;
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let entin: SellerAccount;
    let abah: SellerAccount;

    beforeAll(async () => {
      await setUpMarketplace(getContainer());
      entin = await sellerAccount(axios, getContainer(), { businessName: "Keripik Bu Entin" });
      abah = await sellerAccount(axios, getContainer(), { businessName: "Gula Abah Jaya" });
    });

    const begin = async (by: ApiClient = entin.api, body: object = {}) =>
      bodyOf(await by.post<ListingBody>("/seller/listings", body)).listing;
    const read = async (id: string, by: ApiClient = entin.api) =>
      bodyOf(await by.get<ListingBody>(`/seller/listings/${id}`)).listing;
    const save = async (id: string, version: number, content: object, by: ApiClient = entin.api) =>
      await by.post<ListingBody & ErrorBody>(`/seller/listings/${id}/draft`, { version, content });
    const list = async (query = "", by: ApiClient = entin.api) =>
      bodyOf(await by.get<{ items: ListingRow[]; count: number }>(`/seller/listings?${query}`));
    const act = async (id: string, action: string, body: object = {}, by: ApiClient = entin.api) =>
      await by.post<ListingBody & ErrorBody>(`/seller/listings/${id}/${action}`, body);

    describe("a draft", () => {
      it("begins empty, or with its family, and says what is missing", async () => {
        const empty = await begin();
        expect(empty).toMatchObject({
          status: "draft",
          handle: null,
          version: 1,
          revision: { version: 1, status: "draft", reasons: [], submitted_at: null },
          content: {},
          checklist: [],
        });
        expect(empty.problems).toContainEqual({ field: "title", code: "required" });

        const chips = await begin(entin.api, { family: "keripik-talas" });
        expect(chips.content).toEqual({ family: "keripik-talas" });
        expect(chips.checklist).toContainEqual({ code: "permit_number", ok: false, field: "certificates" });
        expect(chips.checklist).toContainEqual({ code: "producer", ok: true, field: "business" });
      });

      it("keeps what is written at every step, and its number grows", async () => {
        const { id } = await begin();
        const first = bodyOf(await save(id, 1, { title: "Keripik" })).listing;
        expect(first).toMatchObject({ version: 2, content: { title: "Keripik" } });
        const second = bodyOf(await save(id, 2, writtenChips())).listing;
        expect(second.version).toBe(3);
        expect(second.problems).toEqual([{ field: "pictures", code: "required" }]);
        expect(await read(id)).toEqual(second);
      });

      it("takes the same content twice for one writing, when the answer to the first was lost", async () => {
        const { id } = await begin();
        bodyOf(await save(id, 1, { title: "Sale" }));
        expect(bodyOf(await save(id, 1, { title: "Sale" })).listing.version).toBe(2);
        expect(bodyOf(await save(id, 2, { title: "Sale" })).listing.version).toBe(2);
      });

      it("refuses to write over what another has written since", async () => {
        const { id } = await begin();
        bodyOf(await save(id, 1, { title: "Dari telepon ibu" }));
        const late = await save(id, 1, { title: "Dari telepon anak" });
        expect(late).toMatchObject({ status: 409, body: { code: "draft_changed" } });
        expect((await read(id)).content.title).toBe("Dari telepon ibu");
      });

      it("keeps one of two writings that come at once", async () => {
        const { id } = await begin();
        const answers = await Promise.all(
          ["a", "b", "c", "d"].map(async (title) => await save(id, 1, { title })),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
        expect((await read(id)).version).toBe(2);
      });

      it("refuses what no form sends", async () => {
        const { id } = await begin();
        const wrong = async (content: object) => (await save(id, 1, content)).body.fields;
        expect(await wrong({ family: "mobil" })).toEqual({ "content.family": "unknown_family" });
        expect(await wrong({ seller_id: abah.sellerId })).toEqual({ seller_id: "unknown_field" });
        expect(await wrong({ title: "x".repeat(10_001) })).toEqual({ "content.title": "too_big" });
        expect(await wrong({ variants: [{ key: "a b", choices: [] }] })).toEqual({
          "content.variants.0.key": "invalid",
        });
        expect((await act(id, "draft", { content: {} })).body.fields).toEqual({ version: "required" });
        expect((await entin.api.post<ErrorBody>("/seller/listings", { family: 1 })).status).toBe(400);
        expect((await entin.api.get<ErrorBody>("/seller/listings?status=sold")).body.fields).toEqual({
          status: "not_allowed",
        });
      });

      it("takes no picture and no certificate that is not the business's own", async () => {
        const { id } = await begin();
        expect(await save(id, 1, { pictures: [{ key: "of-somebody-else-1-0a1b2c3d" }] })).toMatchObject({
          status: 400,
          body: { code: "unknown_picture", fields: { "pictures.0": "unknown_picture" } },
        });
        expect(await save(id, 1, { certificate_ids: ["cert_1"] })).toMatchObject({
          status: 400,
          body: { code: "unknown_certificate", fields: { certificate_ids: "unknown_certificate" } },
        });
      });
    });

    describe("the list of a business", () => {
      it("shows its own, finds them by a part of the title, and puts what was touched last first", async () => {
        const baru = await sellerAccount(axios, getContainer());
        const one = await begin(baru.api);
        bodyOf(await save(one.id, 1, writtenChips({ title: "Emping 50% manis" }), baru.api));
        const other = await begin(baru.api, { family: "kalimaya" });
        const all = await list("", baru.api);
        expect(all.count).toBe(2);
        expect(all.items.map(({ id }) => id)).toEqual([other.id, one.id]);
        expect(all.items[1]).toMatchObject({
          title: "Emping 50% manis",
          status: "draft",
          revision: "draft",
          price_from: 9_000,
          stock: 20,
          variants: [],
          handle: null,
          problems: 1,
        });
        expect((await list("q=50%25", baru.api)).items).toHaveLength(1);
        expect((await list("q=%25", baru.api)).items).toHaveLength(1);
        expect((await list("status=submitted", baru.api)).items).toEqual([]);
        expect((await list("limit=1&offset=1", baru.api)).items.map(({ id }) => id)).toEqual([one.id]);
      });
    });

    describe("somebody else", () => {
      it("without a token is nobody, whatever they ask for", async () => {
        const { id } = await begin();
        const stranger = apiClient(axios, {});
        const gets = ["", `/${id}`];
        const posts = ["", ...ACTIONS.map((action) => `/${id}/${action}`)];
        for (const path of gets) {
          expect(await stranger.get(`/seller/listings${path}`)).toMatchObject({ status: 401 });
        }
        for (const path of posts) {
          expect(await stranger.post(`/seller/listings${path}`)).toMatchObject({ status: 401 });
        }
      });

      it("who sells as well finds nothing there", async () => {
        const { id } = await begin();
        const bodies: Record<string, object> = {
          draft: { version: 1, content: {} },
          submission: { version: 1 },
          "quick-edit": { variants: [{ id: "variant_1", stock: 1 }] },
        };
        const notFound = { status: 404, body: { code: "listing_not_found" } };
        expect(await abah.api.get(`/seller/listings/${id}`)).toMatchObject(notFound);
        for (const action of ACTIONS) {
          expect(await act(id, action, bodies[action] ?? {}, abah.api)).toMatchObject(notFound);
        }
        expect((await list("", abah.api)).items.map((row) => row.id)).not.toContain(id);
      });
    });
  },
});

/** Everything that can be done to a listing. */
const ACTIONS = [
  "draft",
  "submission",
  "withdrawal",
  "pause",
  "resume",
  "archive",
  "restoration",
  "duplicate",
  "quick-edit",
];
