import "../builders/quiet-settings";
import { formWith, pictureFiles, pictureFolder } from "../builders/uploads";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import sharp from "sharp";
import { cleanPictures } from "../../src/jobs/clean-pictures";
import type { ListingPicture } from "../../src/listing/pictures";
import { setUpMarketplace } from "../../src/scripts/set-up";
import type { ListingRow } from "../../src/seller-listings/list-listings";
import type { ListingView } from "../../src/seller-listings/listing-view";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { decompressionBomb, movingPicture, phonePhotograph, photograph } from "../builders/photographs";
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

    describe("photographs", () => {
      const send = async (file: Buffer, name?: string, fields?: Record<string, string>, by = entin.api) =>
        await by.post<{ picture: ListingPicture } & ErrorBody>(
          "/seller/pictures",
          formWith(file, name, fields),
        );
      const kept = async (...given: Parameters<typeof send>) => bodyOf(await send(...given)).picture;
      const stored = (key: string, width: number, format = "webp") =>
        sharp(join(pictureFolder, `${key}-${width}.${format}`));
      const colourAt = async (picture: sharp.Sharp, left: number, top: number) => {
        const area = { left, top, width: 1, height: 1 };
        const [r = 0, , b = 0] = await picture.extract(area).removeAlpha().raw().toBuffer();
        return r > b ? "red" : "blue";
      };

      it("are kept square, upright and without camera or place, in the sizes of the shop", async () => {
        const original = await phonePhotograph();
        const before = await sharp(original).metadata();
        expect(before.orientation).toBe(6);
        expect(before.exif?.includes("Kamera Contoh")).toBe(true);

        const picture = await kept(original);
        expect(picture).toMatchObject({ width: 900, height: 900, alt: { id: "", en: "" } });
        expect(picture.blur).toMatch(/^data:image\/webp;base64,/);
        for (const [width, pixels] of [
          [320, 320],
          [640, 640],
          [1080, 900],
        ] as const) {
          for (const format of ["avif", "webp"]) {
            const metadata = await stored(picture.key, width, format).metadata();
            expect(metadata).toMatchObject({ width: pixels, height: pixels });
            expect(metadata.exif).toBeUndefined();
            expect(metadata.orientation).toBeUndefined();
            expect(
              await readFile(join(pictureFolder, `${picture.key}-${width}.${format}`), "latin1"),
            ).not.toMatch(/Kamera|GPS|Exif/);
          }
        }
        // Turned upright, red lies above blue.
        expect(await colourAt(stored(picture.key, 640), 320, 20)).toBe("red");
        expect(await colourAt(stored(picture.key, 640), 320, 620)).toBe("blue");
      });

      it("are public under their names, to be kept for ever", async () => {
        const { key } = await kept(await photograph());
        const sent = await axios.get<string>(`/pictures/${key}-640.avif`);
        expect(sent.status).toBe(200);
        expect(sent.headers["content-type"]).toBe("image/avif");
        expect(sent.headers["cache-control"]).toContain("immutable");
        const missing = await apiClient(axios, {}).get(`/pictures/${key}-641.avif`);
        expect(missing).toMatchObject({ status: 404, body: { code: "picture_not_found" } });
      });

      it("are cut where the seller says", async () => {
        const file = await photograph();
        const left = await kept(file, "a.png", { x: "0", y: "0", width: "500", height: "500" });
        const right = await kept(file, "a.png", { x: "700", y: "400", width: "500", height: "500" });
        expect(left).toMatchObject({ width: 500, height: 500 });
        expect(await colourAt(stored(left.key, 320), 300, 160)).toBe("red");
        expect(await colourAt(stored(right.key, 320), 10, 160)).toBe("blue");
        expect(await send(file, "a.png", { x: "900", y: "0", width: "500", height: "500" })).toMatchObject({
          status: 400,
          body: { code: "crop_outside" },
        });
        expect((await send(file, "a.png", { x: "900" })).body.fields).toEqual({ crop: "crop_incomplete" });
        expect((await send(file, "a.png", { seller_id: "sel_1" })).body.fields).toEqual({
          seller_id: "unknown_field",
        });
      });

      it("are the same picture when they are sent again, and two when two businesses send them", async () => {
        const file = await photograph();
        const first = await kept(file);
        expect(await kept(file, "lain.png")).toEqual(first);
        const other = await kept(file, undefined, undefined, abah.api);
        expect(other.key).not.toBe(first.key);
        const { id } = await begin();
        expect((await save(id, 1, { pictures: [{ key: other.key }] })).body.code).toBe("unknown_picture");
      });

      it("are refused when they are none, too small, too large, or move, and nothing is left of them", async () => {
        const before = await pictureFiles();
        const refusals: [Buffer, number, string][] = [
          [Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(50_000, 1)]), 400, "not_a_picture"],
          [
            Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
            400,
            "not_a_picture",
          ],
          [Buffer.from("%PDF-1.7\n"), 400, "not_a_picture"],
          [(await photograph()).subarray(0, 4_000), 400, "not_a_picture"],
          [await photograph({ width: 399, height: 800 }), 400, "picture_too_small"],
          [await movingPicture(), 400, "picture_animated"],
          [await decompressionBomb(), 413, "picture_too_large"],
          [Buffer.alloc(40 * 1024 * 1024, 7), 413, "file_too_large"],
          [Buffer.alloc(0), 400, "not_a_picture"],
        ];
        for (const [file, status, code] of refusals) {
          expect(await send(file, "keripik.jpg")).toMatchObject({ status, body: { code } });
        }
        expect(await entin.api.post<ErrorBody>("/seller/pictures", new FormData())).toMatchObject({
          status: 400,
        });
        expect(await pictureFiles()).toEqual(before);
        expect(await readdir(join(pictureFolder, "../../private/incoming"))).toEqual([]);
      });

      it("come eleven at once without harm", async () => {
        const files = await Promise.all(Array.from({ length: 11 }, async () => await photograph()));
        const pictures = await Promise.all(files.map(async (file) => await kept(file)));
        expect(new Set(pictures.map(({ key }) => key)).size).toBe(11);
        const { id } = await begin();
        const { listing } = bodyOf(await save(id, 1, { pictures: pictures.map(({ key }) => ({ key })) }));
        expect(listing.problems).toContainEqual({ field: "pictures", code: "too_many_pictures" });
      });

      it("of a draft are what was uploaded, whatever a form says of them, and their order is the form's", async () => {
        const [one, two] = [await kept(await photograph()), await kept(await photograph())];
        const { id } = await begin();
        const alt = { id: "Keripik di mangkuk", en: "" };
        const forged = { ...one, width: 9, blur: "data:text/html,<script>", alt };
        const { listing } = bodyOf(await save(id, 1, { pictures: [{ key: two.key }, forged] }));
        expect(listing.content.pictures).toEqual([two, { ...one, alt }]);
        expect((await list()).items[0]?.picture).toEqual(two);
      });

      it("that nothing shows after a day are cleaned away, those in a draft are not", async () => {
        const [shown, forgotten] = [await kept(await photograph()), await kept(await photograph())];
        const { id } = await begin();
        bodyOf(await save(id, 1, { pictures: [{ key: shown.key }] }));
        await cleanPictures(getContainer(), new Date());
        expect(await pictureFiles()).toContain(`${forgotten.key}-640.avif`);
        expect(await cleanPictures(getContainer(), new Date(Date.now() + 25 * 3_600_000))).toBeGreaterThan(0);
        const left = await pictureFiles();
        expect(left.filter((name) => name.startsWith(forgotten.key))).toEqual([]);
        expect(left.filter((name) => name.startsWith(shown.key))).toHaveLength(6);
        expect((await save(id, 2, { pictures: [{ key: forgotten.key }] })).body.code).toBe("unknown_picture");
      });

      it("are taken from members only", async () => {
        const answer = await apiClient(axios, {}).post("/seller/pictures", formWith(await photograph()));
        expect(answer).toMatchObject({ status: 401, body: { code: "unauthorized" } });
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
