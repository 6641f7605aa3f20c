import "../builders/quiet-settings";
import { formWith } from "../builders/uploads";
import type { ListingCells } from "@lapak-lebak/domain/listing-sheet";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import continueListingImports from "../../src/jobs/continue-listing-imports";
import type { ListingImportView } from "../../src/listing-import/import-view";
import { carryOutListingImport } from "../../src/listing-import/carry-out-import";
import type { ListingPicture } from "../../src/listing/pictures";
import { LISTING_MODULE } from "../../src/modules/listing";
import type ListingModuleService from "../../src/modules/listing/service";
import { setUpMarketplace } from "../../src/scripts/set-up";
import type { ListingRow } from "../../src/seller-listings/list-listings";
import type { ListingView } from "../../src/seller-listings/listing-view";
import { decideListingWorkflow } from "../../src/workflows/listing/decide-listing";
import { apiClient, bodyOf } from "../builders/api-client";
import { sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { photograph } from "../builders/photographs";
import { sellerAccount, type SellerAccount } from "../builders/seller-account";
import { csvOf, listingSheet, rowsOfXlsx, xlsxOf } from "../builders/sheets";
import { writtenChips } from "../builders/written-listing";

jest.setTimeout(240_000);

interface ImportBody {
  import: ListingImportView;
}
interface ErrorBody {
  code: string;
  fields?: Record<string, string>;
}

/** A kind of chips in one size, all told but for the picture. */
const chips = (title: string, given: ListingCells = {}): ListingCells => ({
  family: "Keripik talas",
  title,
  description: "Diiris tipis dan digoreng dengan minyak kelapa.",
  ingredients: "talas, garam",
  allergens: "tidak ada",
  storage: "tempat kering",
  shelf_life_months: "4",
  net_weight: "250 g",
  price: "15.000",
  stock: "20",
  weight_grams: "280",
  length_cm: "20",
  width_cm: "15",
  height_cm: "5,5",
  ...given,
});

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let entin: SellerAccount;
    let abah: SellerAccount;

    beforeAll(async () => {
      await setUpMarketplace(getContainer());
      entin = await sellerAccount(axios, getContainer());
      abah = await sellerAccount(axios, getContainer());
    });

    const send = async (file: Buffer, name = "barang.xlsx", by = entin) =>
      await by.api.post<ImportBody & ErrorBody>("/seller/listing-imports", formWith(file, name));
    const check = async (rows: readonly ListingCells[], by = entin) =>
      bodyOf(await send(await xlsxOf(listingSheet(rows)), "barang.xlsx", by)).import;
    const look = async (id: string, by = entin) =>
      bodyOf(await by.api.get<ImportBody>(`/seller/listing-imports/${id}`)).import;
    const confirm = async (id: string, by = entin) =>
      await by.api.post<ImportBody & ErrorBody>(`/seller/listing-imports/${id}/confirmation`);
    const carriedOut = async (id: string, by = entin) => {
      bodyOf(await confirm(id, by));
      return await eventually(async () => {
        const view = await look(id, by);
        expect(view.status).toBe("done");
        return view;
      }, 120);
    };
    const list = async (by = entin) =>
      bodyOf(await by.api.get<{ items: ListingRow[]; count: number }>("/seller/listings?limit=100"));
    const read = async (id: string, by = entin) =>
      bodyOf(await by.api.get<{ listing: ListingView }>(`/seller/listings/${id}`)).listing;
    const named = async (title: string, by = entin) => {
      const row = (await list(by)).items.find((each) => each.title === title);
      if (!row) throw new Error(`${title} is not in the list`);
      return await read(row.id, by);
    };
    const download = async (path: string, by = entin) => {
      const { data, headers } = await axios.get<ArrayBuffer>(`/seller/listings/${path}`, {
        headers: { authorization: `Bearer ${by.token}` },
        responseType: "arraybuffer",
      });
      return { file: Buffer.from(data), headers };
    };
    /** A listing that is published, made with the form. */
    const published = async (title: string, by = entin) => {
      const { picture } = bodyOf(
        await by.api.post<{ picture: ListingPicture }>(
          "/seller/pictures",
          formWith(await photograph({ width: 400, height: 400 })),
        ),
      );
      const { id } = bodyOf(await by.api.post<{ listing: ListingView }>("/seller/listings")).listing;
      const content = writtenChips({ title, pictures: [{ key: picture.key }] });
      bodyOf(await by.api.post(`/seller/listings/${id}/draft`, { version: 1, content }));
      bodyOf(await by.api.post(`/seller/listings/${id}/submission`, { version: 2 }));
      await decideListingWorkflow(getContainer()).run({
        input: {
          ...{ listing_id: id, version: 2, decision: "accept", reasons: [], note: null },
          ...{ actor: "user_1", now: new Date().toISOString() },
        },
      });
      return await read(id, by);
    };

    describe("a sheet", () => {
      it("is looked through without anything being written, and then carried out once it is confirmed", async () => {
        const view = await check([
          chips("Keripik satu", { code: "A", option_1_name: "Rasa", option_1_value: "Asin" }),
          { code: "A", option_1_value: "Pedas", price: "Rp16.000", stock: "5", net_weight: "250 g" },
          chips("Keripik dua"),
        ]);
        expect(view).toMatchObject({
          status: "checked",
          file_name: "barang.xlsx",
          rows: 3,
          creates: 2,
          updates: 0,
          unchanged: 0,
          errors: [],
          unknown_columns: [],
          progress: { done: 0, total: 2 },
        });
        expect((await list()).count).toBe(0);

        const done = await carriedOut(view.id);
        expect(done.progress).toEqual({ done: 2, total: 2 });
        const one = await named("Keripik satu");
        expect(one).toMatchObject({
          status: "draft",
          content: {
            family: "keripik-talas",
            shelf_life_months: 4,
            options: [{ name: "Rasa", values: ["Asin", "Pedas"] }],
            variants: [
              { choices: [0], price: 15_000, stock: 20, height_cm: 5.5 },
              { choices: [1], price: 16_000, stock: 5, net_weight: "250 g" },
            ],
          },
        });
        // Only the photograph is missing, and the parcel of the second choice.
        expect(one.problems.map(({ field }) => field)).toContain("pictures");
        expect((await named("Keripik dua")).problems).toEqual([{ field: "pictures", code: "required" }]);
        expect(bodyOf(await confirm(view.id)).import.status).toBe("done");
      });

      it("tells of every broken row by line and column, and its good rows are written", async () => {
        const count = (await list()).count;
        const view = await check([
          chips("Baik"),
          chips("Harga salah", { price: "murah" }),
          chips("Jenis salah", { family: "mobil", stock: "-4" }),
          chips("", { title: "" }),
          chips("Kode salah", { code: "lst_tidak_ada" }),
        ]);
        expect(view).toMatchObject({ rows: 5, creates: 1, updates: 0 });
        expect(view.errors).toEqual([
          { row: 3, column: "Harga (Rp)", code: "not_a_number", value: "murah" },
          { row: 4, column: "Jenis barang", code: "unknown_family", value: "mobil" },
          { row: 4, column: "Stok", code: "too_small", value: "-4" },
          { row: 5, column: "Nama barang", code: "required", value: null },
          { row: 6, column: "Kode barang", code: "unknown_listing", value: "lst_tidak_ada" },
        ]);
        await carriedOut(view.id);
        expect((await list()).count).toBe(count + 1);
      });

      it("that is brought in once more changes nothing", async () => {
        const rows = [chips("Keripik lagi")];
        await carriedOut((await check(rows)).id);
        const { count } = await list();
        expect(await check(rows)).toMatchObject({ creates: 0, updates: 0, unchanged: 1 });
        await carriedOut((await check([chips("Keripik lagi", { price: "17000" })])).id);
        expect((await list()).count).toBe(count);
        expect((await named("Keripik lagi")).content.variants).toMatchObject([{ price: 17_000 }]);
      });

      it("goes on where it stopped when its process died, and writes nothing twice", async () => {
        const { count } = await list();
        const view = await check(Array.from({ length: 7 }, (_, index) => chips(`Terputus ${index}`)));
        const service = getContainer().resolve<ListingModuleService>(LISTING_MODULE);
        await service.confirmListingImport({ id: view.id, now: new Date() });
        const clock = () => new Date();
        await carryOutListingImport(getContainer(), { id: view.id, clock, most: 3, runner: "died" });
        expect(await look(view.id)).toMatchObject({ status: "running", progress: { done: 3, total: 7 } });
        // The last one was written, but the process died before it could say so.
        await sql(
          getContainer(),
          "UPDATE listing_import_item SET is_done = false WHERE import_id = ? AND line = 4",
          [view.id],
        );
        await continueListingImports(getContainer());
        expect((await look(view.id)).status).toBe("running");
        await sql(
          getContainer(),
          "UPDATE listing_import SET runner_seen_at = now() - interval '2 minutes' WHERE id = ?",
          [view.id],
        );
        await continueListingImports(getContainer());
        expect(await look(view.id)).toMatchObject({ status: "done", progress: { done: 7, total: 7 } });
        expect((await list()).count).toBe(count + 7);
      });

      it("that nobody confirmed in a day cannot be confirmed any more", async () => {
        const view = await check([chips("Terlambat")]);
        await sql(
          getContainer(),
          "UPDATE listing_import SET expires_at = now() - interval '1 minute' WHERE id = ?",
          [view.id],
        );
        expect((await look(view.id)).status).toBe("expired");
        expect(await confirm(view.id)).toMatchObject({
          status: 409,
          body: { code: "listing_import_expired" },
        });
      });

      it("is refused when it is none, is empty, names no columns, or is too long", async () => {
        const refusals: [Buffer, number, string][] = [
          [Buffer.from("MZ\u0000\u0001"), 400, "not_a_sheet"],
          [csvOf([["Nama barang"]]), 400, "empty_sheet"],
          [
            csvOf([
              ["Apa", "Itu"],
              ["a", "b"],
            ]),
            400,
            "columns_missing",
          ],
          [
            csvOf([["Nama barang"], ...Array.from({ length: 2001 }, (_, n) => [`Barang ${n}`])]),
            413,
            "too_many_rows",
          ],
          [Buffer.alloc(6 * 1024 * 1024, "a"), 413, "file_too_large"],
        ];
        for (const [file, status, code] of refusals) {
          expect(await send(file)).toMatchObject({ status, body: { code } });
        }
        expect(await entin.api.post("/seller/listing-imports", { rows: [] })).toMatchObject({ status: 400 });
      });

      it("of five hundred rows, twenty of them broken, is carried out in a minute", async () => {
        const many = await sellerAccount(axios, getContainer());
        const rows = Array.from({ length: 500 }, (_, index) =>
          chips(`Keripik nomor ${index}`, index % 25 === 3 ? { price: "sekian" } : {}),
        );
        const begun = performance.now();
        const view = await check(rows, many);
        const checked = performance.now();
        expect(view).toMatchObject({ rows: 500, creates: 480, updates: 0 });
        expect(view.errors).toHaveLength(20);
        expect(view.errors[0]).toEqual({
          row: 5,
          column: "Harga (Rp)",
          code: "not_a_number",
          value: "sekian",
        });
        await carriedOut(view.id, many);
        const written = performance.now();
        expect((await list(many)).count).toBe(480);
        process.stdout.write(
          `500 rows: checked in ${Math.round(checked - begun)} ms, written in ${Math.round(written - checked)} ms\n`,
        );
        expect(written - begun).toBeLessThan(60_000);
      });
    });

    describe("goods that are published", () => {
      it("change price and stock at once by a sheet of prices, and nothing is reviewed", async () => {
        const listing = await published("Keripik terjual");
        const [small] = listing.content.variants ?? [];
        const view = await check([
          { code: listing.id, variant: small?.key ?? "", price: "12.500", stock: "3" },
        ]);
        expect(view).toMatchObject({ creates: 0, updates: 1 });
        expect((await read(listing.id)).content.variants?.[0]?.price).toBe(9_000);
        await carriedOut(view.id);
        expect(await read(listing.id)).toMatchObject({
          status: "published",
          revision: null,
          content: {
            variants: [
              { price: 12_500, stock: 3 },
              { price: 20_000, stock: 10 },
            ],
          },
        });
      });

      it("get an edit that waits for the agency where texts change, when the sheet asks for it", async () => {
        const listing = await published("Keripik lama");
        const [small] = listing.content.variants ?? [];
        const cells = { code: listing.id, variant: small?.key ?? "", title: "Keripik baru" };
        await carriedOut((await check([{ ...cells, submit: "ya" }])).id);
        expect(await read(listing.id)).toMatchObject({
          status: "published",
          revision: { status: "submitted" },
          content: { title: "Keripik baru" },
        });
        expect((await list()).items.find(({ id }) => id === listing.id)?.title).toBe("Keripik lama");

        const again = await check([{ ...cells, title: "Lain lagi" }]);
        expect(again).toMatchObject({
          updates: 0,
          errors: [{ row: 2, column: null, code: "listing_submitted" }],
        });
      });

      it("are told of when they refuse what the sheet wants, and the others are written", async () => {
        const listing = await published("Keripik dipesan");
        const other = await published("Keripik bebas");
        const row = ({ id, content }: ListingView, stock: string) => ({
          ...{ code: id, variant: content.variants?.[0]?.key ?? "", stock },
        });
        const view = await check([row(listing, "1"), row(other, "2")]);
        await sql(
          getContainer(),
          `UPDATE inventory_level SET reserved_quantity = 4, raw_reserved_quantity = '{"value": "4", "precision": 20}'
            WHERE inventory_item_id IN (SELECT i.inventory_item_id FROM product_variant_inventory_item i
              JOIN product_variant v ON v.id = i.variant_id JOIN listing l ON l.product_id = v.product_id WHERE l.id = ?)`,
          [listing.id],
        );
        const done = await carriedOut(view.id);
        expect(done.errors).toEqual([{ row: 2, column: null, code: "stock_below_reserved", value: null }]);
        expect((await read(other.id)).content.variants?.[0]?.stock).toBe(2);
        expect((await read(listing.id)).content.variants?.[0]?.stock).toBe(10);
      });
    });

    describe("the sheet that is taken along", () => {
      it("changes nothing when it comes back, as XLSX and as CSV", async () => {
        const warung = await sellerAccount(axios, getContainer());
        await published("Keripik ekspor", warung);
        await carriedOut(
          (
            await check(
              [
                chips('Talas, "asin"; pedas', { option_1_name: "Rasa", option_1_value: "Asin" }),
                { option_1_value: "Pedas" },
              ],
              warung,
            )
          ).id,
          warung,
        );
        for (const format of ["xlsx", "csv"]) {
          const { file, headers } = await download(`export?format=${format}`, warung);
          expect(headers["content-disposition"]).toContain(`daftar-barang.${format}`);
          const view = bodyOf(await send(file, `x.${format}`, warung)).import;
          expect(view).toMatchObject({
            rows: 4,
            creates: 0,
            updates: 0,
            unchanged: 2,
            errors: [],
            unknown_columns: [],
          });
        }
      });

      it("runs no formula, whatever a title begins with", async () => {
        const warung = await sellerAccount(axios, getContainer());
        await carriedOut(
          (await check([chips('=HYPERLINK("http://x")'), chips("@SUM(1)")], warung)).id,
          warung,
        );
        const csv = (await download("export?format=csv", warung)).file.toString("utf8");
        expect(csv).toContain("'=HYPERLINK");
        expect(csv).toContain("'@SUM(1)");
        const rows = await rowsOfXlsx((await download("export?format=xlsx", warung)).file);
        expect(rows.flat()).toContain('=HYPERLINK("http://x")');
        const back = bodyOf(await send(Buffer.from(csv), "x.csv", warung)).import;
        expect(back).toMatchObject({ unchanged: 2, updates: 0, creates: 0, errors: [] });
      });

      it("has a template whose examples mean nothing", async () => {
        for (const format of ["xlsx", "csv"]) {
          const { file } = await download(`template?format=${format}`);
          expect(await send(file)).toMatchObject({ status: 400, body: { code: "empty_sheet" } });
        }
        const rows = await rowsOfXlsx((await download("template")).file);
        expect(rows[0]).toContain("Harga (Rp)");
        expect(rows).toHaveLength(4);
        expect((await entin.api.get<ErrorBody>("/seller/listings/template?format=pdf")).body.fields).toEqual({
          format: "not_allowed",
        });
      });

      it("holds the goods of one's own business only", async () => {
        const { file } = await download("export?format=csv", abah);
        expect(file.toString("utf8").trim().split("\r\n")).toHaveLength(1);
      });
    });

    describe("somebody else", () => {
      it("finds no sheet of others, and cannot confirm it", async () => {
        const view = await check([chips("Milik Entin")]);
        const notFound = { status: 404, body: { code: "listing_import_not_found" } };
        expect(await abah.api.get(`/seller/listing-imports/${view.id}`)).toMatchObject(notFound);
        expect(await confirm(view.id, abah)).toMatchObject(notFound);
        expect((await look(view.id)).status).toBe("checked");
      });

      it("cannot change others' listings by their codes", async () => {
        const theirs = await published("Milik Entin saja");
        const view = await check([{ code: theirs.id, price: "1000" }], abah);
        expect(view).toMatchObject({ creates: 0, updates: 0, errors: [{ code: "unknown_listing" }] });
      });

      it("without a token is nobody", async () => {
        const stranger = apiClient(axios, {});
        const form = formWith(csvOf(listingSheet([])));
        expect(await stranger.post("/seller/listing-imports", form)).toMatchObject({ status: 401 });
        for (const path of ["listing-imports/limp_1", "listings/template", "listings/export"]) {
          expect(await stranger.get(`/seller/${path}`)).toMatchObject({ status: 401 });
        }
        expect(await stranger.post("/seller/listing-imports/limp_1/confirmation")).toMatchObject({
          status: 401,
        });
      });
    });
  },
});
