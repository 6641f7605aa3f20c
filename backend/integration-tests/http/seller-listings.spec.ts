import "../builders/quiet-settings";
import { formWith, pictureFiles, pictureFolder } from "../builders/uploads";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import sharp from "sharp";
import { cleanPictures } from "../../src/jobs/clean-pictures";
import type { ListingPicture } from "../../src/listing/pictures";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ListingDetail } from "../../src/catalog/listing-detail";
import type { WrittenContent } from "../../src/listing/content-schema";
import { CERTIFICATION_MODULE } from "../../src/modules/certification";
import type CertificationModuleService from "../../src/modules/certification/service";
import { LISTING_MODULE } from "../../src/modules/listing";
import type ListingModuleService from "../../src/modules/listing/service";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { loadCatalogue } from "../../src/scripts/load-demonstration";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { adoptListings } from "../../src/scripts/set-up/adopt-listings";
import { getListing } from "../../src/seller-listings/get-listing";
import { listListings } from "../../src/seller-listings/list-listings";
import { decideCertificateWorkflow } from "../../src/workflows/certification/decide-certificate";
import { decideListingWorkflow, type DecideListingInput } from "../../src/workflows/listing/decide-listing";
import { decideBusinessWorkflow } from "../../src/workflows/seller/decide-business";
import type { ListingRow } from "../../src/seller-listings/list-listings";
import type { ListingView } from "../../src/seller-listings/listing-view";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { decompressionBomb, movingPicture, phonePhotograph, photograph } from "../builders/photographs";
import { sellerAccount, type SellerAccount } from "../builders/seller-account";
import { sql } from "../builders/database";
import { businessesThatAre, smallCatalogue } from "../builders/small-catalogue";
import { writtenChips, writtenVariant } from "../builders/written-listing";

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
    let shop: ApiClient;

    beforeAll(async () => {
      await setUpMarketplace(getContainer());
      entin = await sellerAccount(axios, getContainer(), { businessName: "Keripik Bu Entin" });
      abah = await sellerAccount(axios, getContainer(), { businessName: "Gula Abah Jaya" });
      const [key] = await getContainer()
        .resolve(Modules.API_KEY)
        .listApiKeys({ type: "publishable", title: "home" });
      shop = apiClient(axios, { "x-publishable-api-key": key?.token ?? "" });
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

    const quickEdit = async (id: string, variants: object[], by: ApiClient = entin.api) =>
      await by.post<{ listing: ListingRow } & ErrorBody>(`/seller/listings/${id}/quick-edit`, { variants });
    const rowsOf = async (id: string) => (await list("limit=100")).items.filter((row) => row.id === id);
    const onShop = async (handle: string) => {
      const { status, body } = await shop.get<{ listing: ListingDetail }>(
        `/store/listings/${handle}?market=id-id`,
      );
      return status === 404 ? null : bodyOf({ status, body }).listing;
    };
    /** All that chips need, with a photograph of the business's own. */
    const written = async (by: SellerAccount, given: Partial<WrittenContent> = {}) => {
      const sent = await by.api.post<{ picture: ListingPicture }>(
        "/seller/pictures",
        formWith(await photograph({ width: 400, height: 400 })),
      );
      return writtenChips({ pictures: [{ key: bodyOf(sent).picture.key }], ...given });
    };
    const submitted = async (by: SellerAccount, given: Partial<WrittenContent> = {}) => {
      const { id } = await begin(by.api);
      const { version } = bodyOf(await save(id, 1, await written(by, given), by.api)).listing;
      return bodyOf(await act(id, "submission", { version }, by.api)).listing;
    };
    const decide = async (
      listing_id: string,
      version: number,
      decision: DecideListingInput["decision"],
      said: Partial<Pick<DecideListingInput, "reasons" | "note">> = {},
    ) =>
      await decideListingWorkflow(getContainer()).run({
        input: {
          ...{ listing_id, version, decision, reasons: [], note: null, ...said },
          ...{ actor: "user_1", now: new Date().toISOString() },
        },
      });
    const publish = async (by: SellerAccount, given: Partial<WrittenContent> = {}) => {
      const { id, version } = await submitted(by, given);
      await decide(id, version, "accept");
      const listing = await read(id, by.api);
      const product = await onShop(listing.handle ?? "");
      if (!product) throw new Error("what was accepted is not on the shop");
      return { listing, product };
    };
    const paper = async () => {
      const form = formWith(await photograph(), "halal.jpg");
      form.set("kind", "certificate");
      return form;
    };
    const movementsOf = async (listing_id: string) => {
      const movements = await getContainer()
        .resolve<ListingModuleService>(LISTING_MODULE)
        .listGoodsMovements({ listing_id }, { order: { occurred_at: "ASC", kind: "ASC" } });
      return movements.map(({ kind, before, after, cause, actor }) => ({
        kind,
        before,
        after,
        cause,
        actor,
      }));
    };
    const reserve = async (variantId: string, quantity: number) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "product_variant_inventory_item",
          fields: ["inventory_item_id"],
          filters: { variant_id: variantId },
        });
      const inventory_item_id = String((data[0] as { inventory_item_id: unknown }).inventory_item_id);
      const inventory = getContainer().resolve(Modules.INVENTORY);
      const [level] = await inventory.listInventoryLevels({ inventory_item_id });
      await inventory.createReservationItems({
        inventory_item_id,
        quantity,
        location_id: level?.location_id ?? "",
      });
    };

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

      it("come one by one: a form with eleven of them is refused, and nothing is left of it", async () => {
        const before = await pictureFiles();
        const form = new FormData();
        for (let count = 0; count < 11; count += 1) {
          form.append("file", new Blob([new Uint8Array(await photograph())]), `foto-${count}.png`);
        }
        expect(await entin.api.post<ErrorBody>("/seller/pictures", form)).toMatchObject({
          status: 400,
          body: { code: "too_many_files" },
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

    describe("what the agency accepts", () => {
      it("is sold with its texts, pictures, options, prices, stock and certificates", async () => {
        const { listing, product } = await publish(entin, {
          english: {
            title: "Crispy taro chips",
            options: [{ name: "Net weight", values: ["100 g", "250 g"] }],
          },
        });
        expect(listing).toMatchObject({ status: "published", revision: null, handle: product.handle });
        expect(product).toMatchObject({
          title: "Keripik talas renyah",
          handle: "keripik-talas-renyah",
          kind: "food",
          ingredients: "talas, minyak kelapa, garam",
          shelf_life_months: 4,
          seller: { name: "Keripik Bu Entin" },
          price: { amount: 9_000, currency: "IDR", from: true },
          in_stock: true,
          export_ready: false,
          options: [{ title: "Isi", values: [{ label: "100 g" }, { label: "250 g" }] }],
          variants: [
            { title: "100 g", price: { amount: 9_000 }, weight_grams: 130 },
            {
              title: "250 g",
              price: { amount: 20_000 },
              dimensions_cm: { length: 20, width: 15, height: 5 },
            },
          ],
        });
        expect(product.pictures[0]).toMatchObject({
          key: listing.content.pictures?.[0]?.key,
          alt: "Keripik talas renyah",
        });
        const english = await shop.get<{ listing: { title: string } }>(
          `/store/listings/${product.handle}?market=en-id`,
        );
        expect(bodyOf(english).listing.title).toBe("Crispy taro chips");
      });

      it("hangs its certificates on the goods, and takes off those that an edit leaves out", async () => {
        const certification = getContainer().resolve<CertificationModuleService>(CERTIFICATION_MODULE);
        const claim = async ({ sellerId: seller_id, memberId: actor }: SellerAccount) => {
          const [row] = await certification.submitCertificates(
            [{ type: "halal", number: "ID36110000421030425", seller_id }],
            { by: "seller", actor, now: new Date() },
          );
          return row?.id ?? "";
        };
        const [own, theirs] = [await claim(entin), await claim(abah)];
        const foreign = await begin();
        expect((await save(foreign.id, 1, { certificate_ids: [theirs] })).body.code).toBe(
          "unknown_certificate",
        );

        const { listing, product } = await publish(entin, { certificate_ids: [own] });
        expect(listing.certificate_ids).toContain(own);
        expect(listing.checklist).toContainEqual({ code: "halal", ok: true, field: "certificates" });
        expect(product.badges).toEqual([]);
        const verified = { to: "verified", by: "verifier", actor: "user_1", now: new Date() } as const;
        await decideCertificateWorkflow(getContainer()).run({ input: { id: own, ...verified } });
        expect((await onShop(product.handle))?.badges).toMatchObject([{ type: "halal", holder: "product" }]);

        const content = { ...listing.content, certificate_ids: [] };
        const { version } = bodyOf(await save(listing.id, listing.version, content)).listing;
        bodyOf(await act(listing.id, "submission", { version }));
        await decide(listing.id, version, "accept");
        expect((await onShop(product.handle))?.badges).toEqual([]);
        expect((await read(listing.id)).certificate_ids).not.toContain(own);
      });

      it("names a certificate that was claimed for it once it was sold, and a new price is reviewed by nobody for that", async () => {
        const { listing } = await publish(entin);
        const file = await entin.api.post<{ file: { id: string } }>("/seller/files", await paper());
        const claim = await entin.api.post<{ certificate: { id: string } }>("/seller/certificates", {
          ...{ type: "halal", number: "ID36110000421030426", file_id: bodyOf(file).file.id },
          listing_ids: [listing.id],
        });
        const certificate_id = bodyOf(claim).certificate.id;

        const { version, content } = await read(listing.id);
        expect(content.certificate_ids).toEqual([certificate_id]);
        const variants = content.variants?.map((variant) => ({ ...variant, price: 12_000 }));
        const draft = bodyOf(await save(listing.id, version, { ...content, variants })).listing;
        const sent = bodyOf(await act(listing.id, "submission", { version: draft.version })).listing;
        expect(sent).toMatchObject({ revision: null, content: { certificate_ids: [certificate_id] } });

        const bare = { ...sent.content, certificate_ids: [] };
        const edited = bodyOf(await save(listing.id, sent.version, bare)).listing;
        bodyOf(await act(listing.id, "submission", { version: edited.version }));
        await decide(listing.id, edited.version, "accept");
        expect((await read(listing.id)).certificate_ids).not.toContain(certificate_id);
      });

      it("tells the size of a mat and the carats of a stone", async () => {
        const stone = {
          ...{ family: "kalimaya" as const, title: "Kalimaya lepas", species: "opal", treatment: "tanpa" },
          ...{ processing_state: "polished" as const, carats: 3.4, size_text: "12 × 9 mm", options: [] },
          variants: [writtenVariant({ choices: [] })],
        };
        const { product } = await publish(entin, stone);
        expect(product).toMatchObject({ size: "12 × 9 mm", carats: 3.4, processing_state: "polished" });
        expect(product.options).toMatchObject([{ title: "Pilihan" }]);
      });

      it("loses what its seller takes away, in the draft and on the shop", async () => {
        const stone = {
          ...{ family: "kalimaya" as const, title: "Kalimaya lepas", species: "opal", treatment: "tanpa" },
          ...{ processing_state: "polished" as const, carats: 3.4, size_text: "12 × 9 mm", options: [] },
          ...{ care: "Jauhkan dari panas", english: { title: "Loose opal", care: "Keep from heat" } },
          variants: [writtenVariant({ choices: [] })],
        };
        const { listing, product } = await publish(entin, stone);
        expect(product).toMatchObject({ size: "12 × 9 mm", care: "Jauhkan dari panas" });
        const { size_text: _size, care: _care, summary: _summary, ...rest } = listing.content;
        const less = { ...rest, english: { title: "Loose opal" } };
        const edit = bodyOf(await save(listing.id, listing.version, { ...listing.content, title: "Opal" }));
        const draft = bodyOf(await save(listing.id, edit.listing.version, less)).listing;
        expect(draft.content).toEqual(less);
        const { version } = bodyOf(await act(listing.id, "submission", { version: draft.version })).listing;
        await decide(listing.id, version, "accept");
        expect((await read(listing.id)).content).toEqual(less);
        expect(await onShop(listing.handle ?? "")).toMatchObject({ size: null, care: null, summary: "" });
      });

      it("is not sold before, nor while its business is not admitted, and then by itself", async () => {
        const waiting = await sellerAccount(axios, getContainer(), { status: "submitted" });
        const { id, version } = await submitted(waiting);
        expect(await onShop("usaha-menunggu")).toBeNull();
        await decide(id, version, "accept");
        const { handle, status } = await read(id, waiting.api);
        expect(status).toBe("published");
        expect(await onShop(handle ?? "")).toBeNull();

        await decideBusinessWorkflow(getContainer()).run({
          input: {
            ...{ seller_id: waiting.sellerId, decision: "admit", expected_status: "submitted" },
            ...{ reasons: [], note: null, actor: "user_1", now: new Date().toISOString() },
          },
        });
        expect(await onShop(handle ?? "")).not.toBeNull();
      });

      it("is told once: who decides second is refused, also in the same moment", async () => {
        const { id, version } = await submitted(entin);
        const answers = await Promise.allSettled([
          decide(id, version, "accept"),
          decide(id, version, "return"),
          decide(id, version, "accept"),
        ]);
        expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        for (const answer of answers) {
          if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "already_decided" });
        }
        await expect(decide(id, version, "return")).rejects.toMatchObject({ code: "already_decided" });
      });

      it("is this very revision: one that was taken back and changed meanwhile is another", async () => {
        const { id, version } = await submitted(entin);
        bodyOf(await act(id, "withdrawal"));
        const { listing } = bodyOf(await save(id, version, { ...(await written(entin)), title: "Lain" }));
        bodyOf(await act(id, "submission", { version: listing.version }));
        await expect(decide(id, version, "accept")).rejects.toMatchObject({ code: "already_decided" });
        await decide(id, listing.version, "accept");
        expect((await read(id)).content.title).toBe("Lain");
      });

      it("leaves nothing behind when it fails at the end, and can be tried again", async () => {
        const { id, version } = await submitted(entin, { title: "Keripik gagal" });
        const service = getContainer().resolve<ListingModuleService>(LISTING_MODULE);
        const broken = jest
          .spyOn(Object.getPrototypeOf(service) as ListingModuleService, "acceptRevision")
          .mockRejectedValueOnce(new Error("the table is gone"));
        await expect(decide(id, version, "accept")).rejects.toMatchObject({ message: "the table is gone" });
        broken.mockRestore();
        expect(await read(id)).toMatchObject({ status: "submitted", handle: null });
        expect(await onShop("keripik-gagal")).toBeNull();
        await decide(id, version, "accept");
        expect(await onShop("keripik-gagal")).not.toBeNull();
      });

      it("takes up the product that a killed acceptance has left behind", async () => {
        const { id, version } = await submitted(entin, { title: "Keripik terputus" });
        await decide(id, version, "accept");
        await sql(getContainer(), "UPDATE listing SET product_id = NULL, status = 'submitted' WHERE id = ?", [
          id,
        ]);
        await sql(getContainer(), "UPDATE listing_revision SET status = 'submitted' WHERE listing_id = ?", [
          id,
        ]);
        await decide(id, version, "accept");
        expect((await read(id)).handle).toBe("keripik-terputus");
      });
    });

    describe("what the agency returns", () => {
      it("comes back with its reasons, which stay until it is submitted again", async () => {
        const { id, version } = await submitted(entin);
        const reasons = [{ code: "picture_unclear", field: "pictures", note: "Terlalu gelap" }];
        await decide(id, version, "return", { reasons, note: "Foto ulang ya, Bu." });
        const returned = await read(id);
        expect(returned).toMatchObject({
          status: "returned",
          revision: { version, status: "returned", reasons, note: "Foto ulang ya, Bu." },
        });
        expect((await list("status=returned")).items.map((row) => row.id)).toContain(id);

        const mended = await save(id, version, { ...(await written(entin)), title: "Keripik talas terang" });
        expect(bodyOf(mended).listing).toMatchObject({ status: "returned", revision: { reasons } });
        const again = await act(id, "submission", { version: version + 1 });
        expect(bodyOf(again).listing).toMatchObject({
          status: "submitted",
          revision: { status: "submitted" },
        });
        await decide(id, version + 1, "accept");
        expect(await read(id)).toMatchObject({ status: "published", revision: null });
      });
    });

    describe("submitting", () => {
      it("asks for all that is missing, at its fields", async () => {
        const { id } = await begin(entin.api, { family: "emping" });
        const refused = await act(id, "submission", { version: 1 });
        expect(refused).toMatchObject({ status: 422, body: { code: "listing_incomplete" } });
        expect(refused.body.fields).toMatchObject({
          title: "required",
          pictures: "required",
          ingredients: "required",
        });
      });

      it("is for businesses that have applied", async () => {
        const draft = await sellerAccount(axios, getContainer(), { status: "draft" });
        const { id } = await begin(draft.api);
        expect(await act(id, "submission", { version: 1 }, draft.api)).toMatchObject({
          status: 409,
          body: { code: "business_not_submitted" },
        });
      });

      it("is not needed for the first step: a draft in which nothing is missing is one", async () => {
        const draft = await sellerAccount(axios, getContainer(), { status: "draft" });
        const isDone = async () => {
          const { steps } = bodyOf(
            await draft.api.get<{ steps: { code: string; done: boolean }[] }>("/seller/me"),
          );
          return steps.find(({ code }) => code === "first_listing")?.done;
        };
        const { id } = await begin(draft.api);
        expect(await isDone()).toBe(false);
        bodyOf(await save(id, 1, await written(draft), draft.api));
        expect(await isDone()).toBe(true);
      });

      it("takes what the seller has seen, once, and is taken back until it is decided", async () => {
        const { id, version } = await submitted(entin);
        expect(await act(id, "submission", { version: version - 1 })).toMatchObject({
          status: 409,
          body: { code: "draft_changed" },
        });
        expect(await act(id, "submission", { version })).toMatchObject({
          status: 409,
          body: { code: "listing_transition_refused" },
        });
        expect(await save(id, version, {})).toMatchObject({
          status: 409,
          body: { code: "listing_submitted" },
        });
        expect(bodyOf(await act(id, "withdrawal")).listing).toMatchObject({
          status: "draft",
          revision: { status: "draft", submitted_at: null },
        });
        expect(await act(id, "withdrawal")).toMatchObject({
          status: 409,
          body: { code: "listing_transition_refused" },
        });
      });

      it("refuses bodies that say nothing or too much", async () => {
        const { id } = await begin();
        expect((await act(id, "submission")).body.fields).toEqual({ version: "required" });
        expect((await act(id, "submission", { version: "1" })).status).toBe(400);
        for (const action of ["withdrawal", "pause", "resume", "archive", "restoration", "duplicate"]) {
          expect((await act(id, action, { seller_id: abah.sellerId })).body.fields).toEqual({
            seller_id: "unknown_field",
          });
        }
      });
    });

    describe("a listing that is published", () => {
      it("stays up as it was while an edit waits, and changes when that is accepted", async () => {
        const { listing, product } = await publish(entin, { title: "Keripik ubi" });
        const [small, large] = product.variants;
        const content = {
          ...listing.content,
          title: "Keripik ubi ungu",
          options: [{ name: "Isi", values: ["100 g", "500 g", "250 g"] }],
          variants: [
            writtenVariant({ key: "huge", choices: [1], price: 38_000, stock: 3, weight_grams: 540 }),
            writtenVariant({ key: "large", choices: [2], price: 20_000, weight_grams: 290 }),
          ],
        };
        const edited = bodyOf(await save(listing.id, listing.version, content)).listing;
        expect(edited).toMatchObject({ status: "published", revision: { status: "draft" } });
        const sent = bodyOf(await act(listing.id, "submission", { version: edited.version })).listing;
        expect(sent).toMatchObject({ status: "published", revision: { status: "submitted" } });
        expect(await onShop(product.handle)).toMatchObject({ title: "Keripik ubi" });

        await decide(listing.id, sent.version, "accept");
        const revised = await onShop(product.handle);
        expect(revised).toMatchObject({
          title: "Keripik ubi ungu",
          variants: [
            { title: "500 g", price: { amount: 38_000 } },
            { id: large?.id, title: "250 g", price: { amount: 20_000 }, weight_grams: 290 },
          ],
        });
        expect(revised?.variants.map(({ id }) => id)).not.toContain(small?.id);
        const rows = (await list("q=ubi ungu")).items;
        expect(rows[0]).toMatchObject({ title: "Keripik ubi ungu", stock: 13, revision: null });
        expect((await read(listing.id)).content.variants).toMatchObject([
          { key: "huge", stock: 3 },
          { key: "large", stock: 10 },
        ]);
      });

      it("changes price and stock of an edit at once, and has nothing reviewed where nothing else changed", async () => {
        const { listing, product } = await publish(entin);
        const [small, large] = listing.content.variants ?? [];
        const content = {
          ...listing.content,
          variants: [
            { ...small, price: 11_000 },
            { ...large, stock: 44 },
          ],
        };
        const { version } = bodyOf(await save(listing.id, listing.version, content)).listing;
        expect((await onShop(product.handle))?.price.amount).toBe(9_000);
        const closed = bodyOf(await act(listing.id, "submission", { version })).listing;
        expect(closed).toMatchObject({ status: "published", revision: null });
        expect((await onShop(product.handle))?.price.amount).toBe(11_000);
        const [row] = await rowsOf(listing.id);
        expect(row?.variants).toMatchObject([
          { price: 11_000, stock: 10 },
          { price: 20_000, stock: 44 },
        ]);
        expect(await movementsOf(listing.id)).toEqual([
          { kind: "price", before: 9_000, after: 11_000, cause: "submission", actor: entin.memberId },
          { kind: "stock", before: 10, after: 44, cause: "submission", actor: entin.memberId },
        ]);
      });

      it("keeps what was sold meanwhile: an edit that left the stock alone does not write it back", async () => {
        const { listing, product } = await publish(entin);
        const content = { ...listing.content, summary: "Baru." };
        const { version } = bodyOf(await save(listing.id, listing.version, content)).listing;
        bodyOf(await quickEdit(listing.id, [{ id: product.variants[0]?.id ?? "", stock: 4 }]));
        const stale = await save(listing.id, version, content);
        expect(stale).toMatchObject({ status: 409, body: { code: "draft_changed" } });
        const current = await read(listing.id);
        expect(current.content.variants?.[0]?.stock).toBe(4);
        bodyOf(await act(listing.id, "submission", { version: current.version }));
        bodyOf(await quickEdit(listing.id, [{ id: product.variants[0]?.id ?? "", stock: 3 }]));
        await decide(listing.id, current.version, "accept");
        expect((await rowsOf(listing.id))[0]?.variants[0]?.stock).toBe(3);
      });

      it("is taken down by the agency, and its seller mends and submits it", async () => {
        const { listing, product } = await publish(entin);
        const reasons = [{ code: "claim_not_allowed", field: "description" }];
        await decide(listing.id, listing.version, "take_down", { reasons, note: "Menyembuhkan?" });
        expect(await onShop(product.handle)).toBeNull();
        const down = await read(listing.id);
        expect(down).toMatchObject({ status: "returned", revision: { status: "returned", reasons } });
        expect(await act(listing.id, "resume")).toMatchObject({ status: 409 });
        await expect(decide(listing.id, down.version, "take_down")).rejects.toMatchObject({
          code: "already_decided",
        });
        // Putting it away and bringing it back is no way around the agency.
        bodyOf(await act(listing.id, "archive"));
        expect(bodyOf(await act(listing.id, "restoration")).listing.status).toBe("draft");
        bodyOf(await act(listing.id, "submission", { version: down.version }));
        await decide(listing.id, down.version, "accept");
        expect(await onShop(product.handle)).not.toBeNull();
      });

      it("is paused, resumed, put away and brought back by its seller", async () => {
        const { listing, product } = await publish(entin);
        const statusAfter = async (action: string) => bodyOf(await act(listing.id, action)).listing.status;
        expect(await statusAfter("pause")).toBe("paused");
        expect(await onShop(product.handle)).toBeNull();
        expect(await act(listing.id, "pause")).toMatchObject({
          status: 409,
          body: { code: "listing_transition_refused" },
        });
        expect(await statusAfter("resume")).toBe("published");
        expect(await onShop(product.handle)).not.toBeNull();
        expect(await statusAfter("archive")).toBe("archived");
        expect(await onShop(product.handle)).toBeNull();
        expect(await rowsOf(listing.id)).toEqual([]);
        expect((await list("status=archived")).items.map(({ id }) => id)).toContain(listing.id);
        expect(await save(listing.id, listing.version, {})).toMatchObject({
          status: 409,
          body: { code: "listing_archived" },
        });
        expect(await act(listing.id, "resume")).toMatchObject({ status: 409 });
        expect(await statusAfter("restoration")).toBe("paused");
        expect(await statusAfter("resume")).toBe("published");
        expect(await onShop(product.handle)).not.toBeNull();
      });

      it("that is paused stays so when an edit of it is accepted", async () => {
        const { listing, product } = await publish(entin);
        bodyOf(await act(listing.id, "pause"));
        const content = { ...listing.content, title: "Keripik jeda" };
        const { version } = bodyOf(await save(listing.id, listing.version, content)).listing;
        bodyOf(await act(listing.id, "submission", { version }));
        await decide(listing.id, version, "accept");
        expect(await read(listing.id)).toMatchObject({
          status: "paused",
          content: { title: "Keripik jeda" },
        });
        expect(await onShop(product.handle)).toBeNull();
        bodyOf(await act(listing.id, "resume"));
        expect(await onShop(product.handle)).toMatchObject({ title: "Keripik jeda" });
      });

      it("is copied as a draft with its pictures, without its stock and barcodes", async () => {
        const { listing } = await publish(entin);
        const copy = bodyOf(await act(listing.id, "duplicate")).listing;
        expect(copy.id).not.toBe(listing.id);
        expect(copy).toMatchObject({ status: "draft", handle: null, version: 1 });
        expect(copy.content).toMatchObject({
          title: `${listing.content.title ?? ""} (salinan)`,
          pictures: listing.content.pictures,
          variants: [
            { price: 9_000, stock: null },
            { price: 20_000, stock: null },
          ],
        });
        bodyOf(await save(copy.id, 1, { ...copy.content, title: "Salinan" }));
      });
    });

    describe("editing price and stock from the list", () => {
      it("changes both at once, and every change is a movement", async () => {
        const { listing, product } = await publish(entin);
        const id = product.variants[0]?.id ?? "";
        const answer = await quickEdit(listing.id, [{ id, price: 9_500, stock: 0 }]);
        expect(bodyOf(answer).listing).toMatchObject({ price_from: 9_500, stock: 10, status: "published" });
        expect(await onShop(product.handle)).toMatchObject({ price: { amount: 9_500 }, in_stock: true });
        bodyOf(await quickEdit(listing.id, [{ id, price: 9_500 }]));
        expect(await movementsOf(listing.id)).toEqual([
          { kind: "price", before: 9_000, after: 9_500, cause: "quick_edit", actor: entin.memberId },
          { kind: "stock", before: 10, after: 0, cause: "quick_edit", actor: entin.memberId },
        ]);
      });

      it("never goes below what orders wait for, and then changes nothing", async () => {
        const { listing, product } = await publish(entin);
        const [small, large] = product.variants;
        await reserve(small?.id ?? "", 3);
        expect((await rowsOf(listing.id))[0]?.variants[0]).toMatchObject({ stock: 10, reserved: 3 });
        const refused = await quickEdit(listing.id, [
          { id: large?.id ?? "", price: 25_000, stock: 5 },
          { id: small?.id ?? "", stock: 2 },
        ]);
        expect(refused).toMatchObject({
          status: 409,
          body: { code: "stock_below_reserved", fields: { "variants.1.stock": "stock_below_reserved" } },
        });
        expect((await rowsOf(listing.id))[0]?.variants[1]).toMatchObject({ price: 20_000, stock: 10 });
        expect(await movementsOf(listing.id)).toEqual([]);
        bodyOf(await quickEdit(listing.id, [{ id: small?.id ?? "", stock: 3 }]));

        const content = { ...listing.content, variants: [listing.content.variants?.[1]] };
        const { version } = bodyOf(await save(listing.id, (await read(listing.id)).version, content)).listing;
        expect(await act(listing.id, "submission", { version })).toMatchObject({
          status: 409,
          body: { code: "variant_reserved", fields: { variants: "variant_reserved" } },
        });
      });

      it("refuses figures that cannot be, and variants of others", async () => {
        const { listing, product } = await publish(entin);
        const id = product.variants[0]?.id ?? "";
        const wrong = async (variants: object[]) => (await quickEdit(listing.id, variants)).body.fields;
        expect(await wrong([{ id, stock: -1 }])).toEqual({ "variants.0.stock": "too_small" });
        expect(await wrong([{ id, price: 99 }])).toEqual({ "variants.0.price": "too_small" });
        expect(await wrong([{ id, price: 10.5 }])).toEqual({ "variants.0.price": "invalid" });
        expect(await wrong([])).toEqual({ variants: "too_small" });
        expect(await wrong([{ id, status: "published" }])).toEqual({ status: "unknown_field" });
        const { product: theirs } = await publish(abah);
        expect(await wrong([{ id: theirs.variants[0]?.id, stock: 1 }])).toEqual({
          "variants.0.id": "unknown_variant",
        });
        const draft = await begin();
        expect((await quickEdit(draft.id, [{ id, stock: 1 }])).body.code).toBe("unknown_variant");
      });
    });

    describe("goods of the demonstration", () => {
      it("stand in their seller's list, and are edited like others", async () => {
        const [handle = ""] = businessesThatAre("admitted", 1);
        const catalogue = smallCatalogue([handle]);
        await loadCatalogue(getContainer(), catalogue, { picturesDir: "/nonexistent", now: new Date() });
        const sellers = getContainer().resolve<SellerModuleService>(SELLER_MODULE);
        const [seller] = await sellers.listSellers({ handle });
        const rows = await listListings(getContainer(), {
          seller_id: seller?.id ?? "",
          offset: 0,
          limit: 100,
        });
        expect(rows.count).toBe(catalogue.listings.length);
        for (const { status, handle: name } of catalogue.listings) {
          const row = rows.items.find((each) => each.handle === name);
          expect(row).toMatchObject({ status, revision: status === "published" ? null : status });
        }
        const first = rows.items.find(({ status }) => status === "published");
        const from = catalogue.listings.find((each) => each.handle === first?.handle);
        const view = await getListing(
          getContainer(),
          { listing_id: first?.id ?? "", seller_id: seller?.id ?? "" },
          new Date(),
        );
        expect(view.content).toMatchObject({
          family: from?.family,
          title: from?.title.id,
          english: { title: from?.title.en },
          variants: from?.variants.map(({ priceIdr, stock, weightGrams }) => ({
            price: priceIdr,
            stock,
            weight_grams: weightGrams,
          })),
        });
        // Recording them once more, as every start does, makes nothing twice.
        await adoptListings(getContainer());
        await sql(getContainer(), "DELETE FROM listing_revision WHERE listing_id = ?", [first?.id ?? ""]);
        await sql(getContainer(), "DELETE FROM listing WHERE id = ?", [first?.id ?? ""]);
        await adoptListings(getContainer());
        const again = await listListings(getContainer(), {
          seller_id: seller?.id ?? "",
          offset: 0,
          limit: 100,
        });
        expect(again.count).toBe(rows.count);
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
