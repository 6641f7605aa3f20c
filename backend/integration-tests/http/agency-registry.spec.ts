import "../builders/quiet-settings";
import { createHash } from "node:crypto";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import continueRegistryImports from "../../src/jobs/continue-registry-imports";
import { REGISTRY_MODULE } from "../../src/modules/registry";
import type RegistryModuleService from "../../src/modules/registry/service";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { carryOutImport } from "../../src/registry/carry-out-import";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { registryCells, registryCsv, registryForm, registryXlsx } from "../builders/registry-file";
import { sellerAccount } from "../builders/seller-account";
import { staffClient } from "../builders/staff";
import { formWith } from "../builders/uploads";

jest.setTimeout(240_000);

interface ImportBody {
  import: {
    id: string;
    status: string;
    rows: number;
    creates: number;
    updates: number;
    unchanged: number;
    faulty: number;
    unknown_columns: string[];
    errors: { row: number; column: string; code: string; value: string }[];
    done: number;
    total: number;
  };
}

interface RegistryBody {
  items: {
    seller_id: string;
    name: string;
    owner: string | null;
    status: string;
    size: string | null;
    families: string[];
    certificates: string[];
    claimed: boolean;
    aid: number;
  }[];
  count: number;
}

interface BusinessBody {
  business: Record<string, unknown> & { id: string; name: string };
  aid: { id: string; kind: string; file: { id: string; name: string } | null; by: string }[];
  claim_code: { expires_at: string } | null;
}

interface Refusal {
  code?: string;
  fields?: Record<string, string>;
}

const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let verifier: ApiClient;
    let analyst: ApiClient;
    let curator: ApiClient;
    beforeEach(async () => {
      await setUpMarketplace(getContainer());
      verifier = (await staffClient(getContainer(), axios, "verifier")).api;
      analyst = (await staffClient(getContainer(), axios, "analyst")).api;
      curator = (await staffClient(getContainer(), axios, "curator")).api;
    });

    const registry = () => getContainer().resolve<RegistryModuleService>(REGISTRY_MODULE);
    const check = async (file: Buffer, name?: string) =>
      bodyOf(await verifier.post<ImportBody>("/admin/agency/registry/imports", registryForm(file, name)))
        .import;
    const follow = async (id: string) =>
      bodyOf(await verifier.get<ImportBody>(`/admin/agency/registry/imports/${id}`)).import;
    const confirm = async (id: string) =>
      await verifier.post<ImportBody & Refusal>(`/admin/agency/registry/imports/${id}/confirmation`);
    const bringIn = async (file: Buffer, name?: string) => {
      const { id } = await check(file, name);
      bodyOf(await confirm(id));
      return await eventually(async () => {
        const done = await follow(id);
        expect(done.status).toBe("done");
        return done;
      });
    };
    const list = async (query = "") =>
      bodyOf(await verifier.get<RegistryBody>(`/admin/agency/registry?${query}`));
    const named = async (name: string) => {
      const found = (await list(`q=${encodeURIComponent(name)}`)).items.find((item) => item.name === name);
      if (!found) throw new Error(`${name} is not in the register`);
      return found;
    };
    const detail = async (id: string) =>
      bodyOf(await verifier.get<BusinessBody>(`/admin/agency/registry/${id}`));

    describe("a file of the agency's", () => {
      const SOUND = [
        registryCells({
          name: "Gula Hariang",
          nib: "1234567890123",
          phone: "0812-0000-0001",
          workers_men: "4",
        }),
        registryCells({
          name: "Keripik Entin",
          kecamatan: "Cimarga",
          village: "Sarageni",
          commodity: "Keripik pisang",
        }),
        registryCells({
          name: "Tenun Cisimeut",
          kecamatan: "Leuwidamar",
          commodity: "Tenun Baduy",
          workers_men: "20",
        }),
      ];
      const BROKEN = [
        registryCells({ name: "", nib: "12" }),
        registryCells({ name: "Abon Binuangeun", kecamatan: "Pandeglang" }),
        registryCells({ name: "gula  HARIANG", owner: "", nib: "" }),
      ];

      it("is looked through first: every fault by line and column, and nothing written", async () => {
        const checked = await check(await registryXlsx([...SOUND, ...BROKEN]), "data.xlsx");
        expect(checked).toMatchObject({
          ...{
            status: "checked",
            rows: 6,
            creates: 3,
            updates: 0,
            unchanged: 0,
            faulty: 3,
            done: 0,
            total: 3,
          },
          errors: [
            { row: 5, column: "name", code: "required", value: "" },
            { row: 5, column: "nib", code: "nib_not_13_digits", value: "12" },
            { row: 6, column: "kecamatan", code: "unknown_kecamatan", value: "Pandeglang" },
            { row: 7, column: "name", code: "repeated_row", value: "2" },
          ],
        });
        expect((await list()).count).toBe(0);
        const rows = bodyOf(
          await verifier.get<{ items: object[]; count: number }>(
            `/admin/agency/registry/imports/${checked.id}/rows?action=create&limit=2`,
          ),
        );
        expect(rows).toMatchObject({
          count: 3,
          items: [{ line: 2, action: "create", name: "Gula Hariang", matched_id: null }, { line: 3 }],
        });
      });

      it("is carried out once it is confirmed: the sound rows, as businesses that nobody has claimed", async () => {
        const done = await bringIn(registryCsv([...SOUND, ...BROKEN]));
        expect(done).toMatchObject({ status: "done", done: 3, total: 3, faulty: 3 });
        const { items, count } = await list();
        expect(count).toBe(3);
        expect(items).toMatchObject([
          {
            name: "Gula Hariang",
            status: "draft",
            claimed: false,
            size: "small",
            families: ["gula-semut"],
            aid: 0,
          },
          { name: "Keripik Entin", families: ["keripik-pisang"], size: "micro" },
          { name: "Tenun Cisimeut", families: [], size: "medium" },
        ]);
        expect((await detail(items[0]?.seller_id ?? "")).business).toMatchObject({
          owner: "Pemilik Gula Hariang",
          nib: "1234567890123",
          phone: "+6281200000001",
          production_value: 120_000_000,
          is_active: true,
          kecamatan: "sobang",
        });
      });

      it("that comes again changes what is new, and doubles nobody", async () => {
        await bringIn(registryCsv(SOUND));
        const again = await check(registryCsv(SOUND));
        expect(again).toMatchObject({ creates: 0, updates: 0, unchanged: 3, faulty: 0 });

        const [first, second] = SOUND;
        const newer = [
          { ...first, name: "Gula Semut Hariang", phone: "", workers_men: "6", aid: "Mesin pengering" },
          { ...second, phone: "0812 0000 0002" },
          registryCells({ name: "Emping Warunggunung", kecamatan: "Warunggunung" }),
        ];
        expect(await bringIn(registryCsv(newer))).toMatchObject({ creates: 1, updates: 2, done: 3 });
        const renamed = await detail((await named("Gula Semut Hariang")).seller_id);
        expect(renamed.business).toMatchObject({
          phone: "+6281200000001",
          workers_men: 6,
          aid: "Mesin pengering",
        });
        expect((await list()).count).toBe(4);
      });

      it("recognises by phone, and by name and village, and leaves what is doubtful to a person", async () => {
        await bringIn(
          registryCsv([
            registryCells({ name: "Usaha A", phone: "0812-0000-0001" }),
            registryCells({ name: "Usaha B", owner: "Ujang" }),
            registryCells({ name: "Usaha B", owner: "Entin" }),
          ]),
        );
        const checked = await check(
          registryCsv([
            registryCells({ name: "Nama Baru", phone: "62812 0000 0001" }),
            registryCells({ name: "USAHA B", owner: "Entin", aid: "Pelatihan" }),
            registryCells({ name: "Usaha B", owner: "" }),
          ]),
        );
        expect(checked).toMatchObject({
          updates: 2,
          creates: 0,
          errors: [{ row: 4, code: "ambiguous_match" }],
        });
      });

      it("leaves a business to itself once somebody has claimed it, but for what the register alone knows", async () => {
        await bringIn(registryCsv(SOUND));
        const { seller_id } = await named("Gula Hariang");
        const { code } = bodyOf(
          await verifier.post<{ code: string }>(`/admin/agency/registry/${seller_id}/claim-code`),
        );
        await signUp({ claim_code: code });
        const [first] = SOUND;
        await bringIn(registryCsv([{ ...first, name: "Nama Dinas", production_value: "99.000.000" }]));
        expect((await detail(seller_id)).business).toMatchObject({
          name: "Gula Hariang",
          claimed: true,
          production_value: 99_000_000,
        });
      });

      it("is refused when it is none, lacks its columns, is not sent, or came too long ago", async () => {
        const refused = async (file: Buffer) =>
          (await verifier.post<Refusal>("/admin/agency/registry/imports", registryForm(file))).body.code;
        expect(await refused(Buffer.from([0x4d, 0x5a, 0, 1]))).toBe("not_a_sheet");
        expect(await refused(Buffer.from("PK\u0003\u0004xxxx", "latin1"))).toMatch(
          /^(sheet_broken|not_a_sheet)$/,
        );
        expect(await refused(Buffer.from("Nama Usaha,Alamat\nA,B\n"))).toBe("registry_columns_missing");
        expect(await verifier.post("/admin/agency/registry/imports", new FormData())).toMatchObject({
          status: 400,
          body: { code: "file_missing" },
        });
        expect(await registry().listRegistryImports({})).toEqual([]);

        const { id } = await check(registryCsv(SOUND));
        await sql(getContainer(), "UPDATE registry_import SET expires_at = now() - interval '1 minute'");
        expect(await confirm(id)).toMatchObject({ status: 409, body: { code: "registry_import_expired" } });
        await continueRegistryImports(getContainer());
        expect(await registry().listRegistryImportRows({})).toEqual([]);
        expect((await confirm(id)).status).toBe(404);
      });
    });

    describe("an import that is interrupted", () => {
      const MANY = Array.from({ length: 1200 }, (_, index) =>
        registryCells({ name: `Usaha ${String(index).padStart(4, "0")}`, nib: String(2e12 + index) }),
      );
      const started = async () => {
        const { id } = await check(registryCsv(MANY));
        // As confirming does, but for telling the worker.
        await registry().confirmImport({ id, now: new Date() });
        return id;
      };

      it("goes on where it stopped, and doubles nobody", async () => {
        const id = await started();
        const clock = () => new Date();
        await carryOutImport(getContainer(), { id, clock, portions: 1, runner: "first" });
        expect(await follow(id)).toMatchObject({ status: "running", done: 500, total: 1200 });
        // It died after it had written businesses and before it noted that.
        await sql(
          getContainer(),
          "UPDATE registry_import_row SET is_done = false WHERE import_id = ? AND line BETWEEN 100 AND 200",
          [id],
        );
        await carryOutImport(getContainer(), { id, clock, runner: "second" });
        expect(await follow(id)).toMatchObject({ status: "running", done: 500 });

        await sql(getContainer(), "UPDATE registry_import SET runner_seen_at = now() - interval '2 minutes'");
        await continueRegistryImports(getContainer());
        expect(await follow(id)).toMatchObject({ status: "done", done: 1200 });
        expect((await list("limit=1")).count).toBe(1200);
        expect(await registry().listRegistryEntries({}, { take: 1300, select: ["id"] })).toHaveLength(1200);
      });

      it("goes on when staff confirms it again, and is logged once", async () => {
        const { id } = await check(registryCsv(MANY.slice(0, 3)));
        bodyOf(await confirm(id));
        bodyOf(await confirm(id));
        await eventually(async () => expect((await follow(id)).status).toBe("done"));
        bodyOf(await confirm(id));
        const log = bodyOf(
          await analyst.get<{ items: { after: object }[] }>("/admin/agency/audit?action=registry.import"),
        );
        expect(log.items).toMatchObject([{ after: { rows: 3, creates: 3, faulty: 0 } }]);
      });
    });

    const signUp = async (given: { claim_code?: string; identifier?: string }) =>
      await apiClient(axios, {}).post<{ token: string } & Refusal>("/seller/sign-up", {
        name: "Abah Jaya",
        business_name: "Nama Lain",
        identifier: "0812-3456-7890",
        password: "sandi-yang-panjang",
        accept_terms: true,
        ...given,
      });

    describe("figures that others published", () => {
      const claim = (changes: object = {}) => ({
        ...{ metric: "businesses", value: 16_500, from: 16_000, as_of: "2026-12-31" },
        ...{ source: "Artikel, alinea 2", method: "quoted", ...changes },
      });
      const administrator = async () => (await staffClient(getContainer(), axios, "administrator")).api;

      it("are kept with their source, and flagged where they do not fit, beside what is counted here", async () => {
        await bringIn(registryCsv([registryCells({ name: "Satu", workers_men: "3", workers_women: "4" })]));
        const admin = await administrator();
        const record = async (changes?: object) =>
          bodyOf(await admin.post<{ claim: { id: string } }>("/admin/agency/claims", claim(changes))).claim
            .id;
        const first = await record();
        const second = await record({ value: 18_500, source: "Artikel, alinea 9" });
        const workers = await record({ metric: "workers", value: 33_000, from: null });
        const old = await record({ family: "gula-aren", value: 5815, from: null, as_of: "2015-12-31" });
        const { items, counted } = bodyOf(
          await analyst.get<{
            items: { id: string; conflicts: { code: string; other_id: string }[] }[];
            counted: { metric: string; value: number }[];
          }>("/admin/agency/claims"),
        );
        const conflictsOf = (id: string) => items.find((item) => item.id === id)?.conflicts;
        expect(conflictsOf(first)).toEqual([{ code: "other_value", other_id: second }]);
        expect(conflictsOf(second)).toEqual([{ code: "other_value", other_id: first }]);
        expect(conflictsOf(workers)).toEqual([{ code: "looks_calculated", other_id: first }]);
        expect(conflictsOf(old)).toEqual([]);
        expect(counted).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ metric: "businesses", value: 1 }),
            expect.objectContaining({ metric: "workers", value: 7 }),
            expect.objectContaining({ metric: "listings", value: 0 }),
            expect.objectContaining({ metric: "sales_rupiah", value: 0 }),
          ]),
        );
        const log = bodyOf(await admin.get<{ count: number }>("/admin/agency/audit?action=claim.record"));
        expect(log.count).toBe(4);
      });

      it("are written down by administrators alone, whole and sound", async () => {
        const admin = await administrator();
        expect(
          await admin.post("/admin/agency/claims", {
            metric: "joy",
            value: -1,
            as_of: "2026-02-30",
            method: "felt",
          }),
        ).toMatchObject({
          status: 400,
          body: {
            fields: {
              ...{ metric: "not_allowed", value: "too_small", as_of: "invalid", method: "not_allowed" },
              source: "required",
            },
          },
        });
        for (const other of [verifier, analyst, curator]) {
          expect((await other.post("/admin/agency/claims", claim())).status).toBe(403);
        }
        expect((await apiClient(axios, {}).get("/admin/agency/claims")).status).toBe(401);
        expect((await curator.get("/admin/agency/claims")).status).toBe(403);
      });
    });

    describe("the register", () => {
      beforeEach(async () => {
        await bringIn(
          registryCsv([
            registryCells({ name: "Gula Hariang", nib: "1234567890123", phone: "0812-0000-0001" }),
            registryCells({
              name: "=cmd|A1",
              kecamatan: "Cimarga",
              commodity: "Emping",
              workers_men: "30",
              active: "Tidak",
            }),
          ]),
        );
      });

      it("is filtered by place, goods, size, activity, status and words", async () => {
        const names = async (query: string) => (await list(query)).items.map(({ name }) => name);
        expect(await names("kecamatan=cimarga,maja")).toEqual(["=cmd|A1"]);
        expect(await names("family=gula-semut")).toEqual(["Gula Hariang"]);
        expect(await names("size=medium")).toEqual(["=cmd|A1"]);
        expect(await names("active=0")).toEqual(["=cmd|A1"]);
        expect(await names("status=admitted")).toEqual([]);
        expect(await names("claimed=0&limit=1&offset=1")).toEqual(["Gula Hariang"]);
        expect(await names("q=pemilik%20gula")).toEqual(["Gula Hariang"]);
        expect((await names("q=hariang")).sort()).toEqual(["=cmd|A1", "Gula Hariang"]);
        expect(await names("q=0812000000")).toEqual(["Gula Hariang"]);
        expect(await names("q=1234567890123")).toEqual(["Gula Hariang"]);
        expect(await names("q=%25")).toEqual([]);
        expect(await names("certificate=halal")).toEqual([]);
        expect(
          await verifier.get("/admin/agency/registry?kecamatan=serang&size=huge&limit=500"),
        ).toMatchObject({
          status: 400,
          body: { fields: { kecamatan: "not_allowed", size: "not_allowed", limit: "too_big" } },
        });
      });

      it("shows what members sell and hold of certificates", async () => {
        const seller = await sellerAccount(axios, getContainer(), {
          status: "admitted",
          businessName: "Entin",
        });
        await sql(
          getContainer(),
          `INSERT INTO certificate (id, type, seller_id, status, number) VALUES
             ('cert_a', 'halal', '${seller.sellerId}', 'verified', 'x'),
             ('cert_b', 'pirt', '${seller.sellerId}', 'submitted', 'x')`,
        );
        expect((await list("certificate=halal")).items).toMatchObject([
          { seller_id: seller.sellerId, claimed: true, certificates: ["halal"], status: "admitted" },
        ]);
        expect((await list("certificate=pirt")).count).toBe(0);
        expect((await list("claimed=1")).count).toBe(1);
        expect(
          await verifier.post(`/admin/agency/registry/${seller.sellerId}`, { name: "Lain" }),
        ).toMatchObject({
          status: 409,
          body: { code: "business_tells_of_itself" },
        });
        bodyOf(
          await verifier.post(`/admin/agency/registry/${seller.sellerId}`, { production_value: 5_000_000 }),
        );
        expect((await detail(seller.sellerId)).business).toMatchObject({
          name: "Entin",
          production_value: 5_000_000,
        });
      });

      it("is exported in the agency's columns, runs no formula, and is read back unchanged", async () => {
        const options = { headers: (await staffClient(getContainer(), axios, "analyst")).headers };
        const csv = await axios.get<string>("/admin/agency/registry/export?format=csv", options);
        expect(csv.data.split("\r\n")[0]).toContain(
          "Tahun,Nama Usaha,Nama Pemilik,NIB,Alamat,Desa/Kelurahan,Kecamatan",
        );
        expect(csv.data).toContain(",'=cmd|A1,");
        expect(csv.headers["content-disposition"]).toBe('attachment; filename="data-ikm-lebak.csv"');
        expect(await check(Buffer.from(csv.data))).toMatchObject({ rows: 2, unchanged: 2, faulty: 0 });

        const xlsx = await axios.get<ArrayBuffer>(
          "/admin/agency/registry/export?format=xlsx&kecamatan=sobang",
          {
            ...options,
            responseType: "arraybuffer",
          },
        );
        expect(await check(Buffer.from(xlsx.data), "data.xlsx")).toMatchObject({ rows: 1, unchanged: 1 });
        const log = bodyOf(
          await analyst.get<{ items: { after: object }[] }>("/admin/agency/audit?action=registry.export"),
        );
        expect(log.items).toMatchObject([{ after: { format: "xlsx", kecamatan: ["sobang"] } }, {}]);
      });

      it("is edited column by column, with what was and is in the log", async () => {
        const { seller_id } = await named("Gula Hariang");
        const edited = bodyOf(
          await verifier.post<BusinessBody>(`/admin/agency/registry/${seller_id}`, {
            village: "Sobang",
            investment: "25 jt",
            phone: null,
          }),
        );
        expect(edited.business).toMatchObject({ village: "Sobang", investment: 25_000_000, phone: null });
        expect(
          await verifier.post(`/admin/agency/registry/${seller_id}`, { nib: "1", kecamatan: "x" }),
        ).toMatchObject({
          status: 400,
          body: { fields: { nib: "nib_not_13_digits", kecamatan: "unknown_kecamatan" } },
        });
        expect(await verifier.post(`/admin/agency/registry/${seller_id}`, { colour: "red" })).toMatchObject({
          status: 400,
          body: { fields: { colour: "unknown_field" } },
        });
        expect((await verifier.post("/admin/agency/registry/sel_0", { village: "x" })).status).toBe(404);
        const log = bodyOf(
          await analyst.get<{ items: object[] }>(`/admin/agency/audit?subject=business:${seller_id}`),
        );
        expect(log.items).toMatchObject([
          {
            action: "registry.edit",
            before: { village: "Hariang", investment: null, phone: "+6281200000001" },
            after: { village: "Sobang", investment: 25_000_000, phone: null },
          },
        ]);
      });

      it("gives a code by which a business is claimed, once; only its hash is kept", async () => {
        const { seller_id } = await named("Gula Hariang");
        const first = bodyOf(
          await verifier.post<{ code: string }>(`/admin/agency/registry/${seller_id}/claim-code`),
        );
        const answer = await verifier.post<{ code: string }>(
          `/admin/agency/registry/${seller_id}/claim-code`,
        );
        expect(answer.status).toBe(201);
        const { code } = bodyOf(answer);
        expect((await detail(seller_id)).claim_code).not.toBeNull();
        const kept = await getContainer()
          .resolve<SellerModuleService>(SELLER_MODULE)
          .listClaimCodes({ seller_id });
        expect(JSON.stringify(kept)).not.toContain(code);
        expect(kept[0]?.code_hash).not.toBe(createHash("sha256").update("").digest("hex"));

        expect(await signUp({ claim_code: first.code })).toMatchObject({ status: 400 });
        expect((await signUp({ claim_code: code })).status).toBe(201);
        expect(await signUp({ claim_code: code, identifier: "0813-1111-2222" })).toMatchObject({
          status: 400,
        });
        expect(await named("Gula Hariang")).toMatchObject({ claimed: true });
        expect(await verifier.post(`/admin/agency/registry/${seller_id}/claim-code`)).toMatchObject({
          status: 409,
          body: { code: "seller_claimed_already" },
        });
        expect((await verifier.post("/admin/agency/registry/sel_0/claim-code")).status).toBe(404);
      });

      it("keeps what aid a business was given, with its file", async () => {
        const { seller_id } = await named("Gula Hariang");
        const path = `/admin/agency/registry/${seller_id}/aid`;
        const { file } = bodyOf(
          await verifier.post<{ file: { id: string } }>("/admin/agency/files", formWith(PDF, "surat.pdf")),
        );
        const training = { kind: "training", programme: "Bimtek kemasan", date: "2026-03-01" };
        const { aid } = bodyOf(
          await verifier.post<{ aid: object }>(path, { ...training, note: "Dua hari", file_id: file.id }),
        );
        expect(aid).toMatchObject({
          ...training,
          note: "Dua hari",
          file: { id: file.id, name: "surat.pdf" },
        });
        expect(await verifier.post(path, { ...training, file_id: file.id })).toMatchObject({
          status: 409,
          body: { code: "private_file_in_use" },
        });
        expect(await verifier.post(path, { ...training, file_id: "prf_0" })).toMatchObject({ status: 404 });
        expect(await verifier.post(path, { kind: "money", date: "2026-02-30" })).toMatchObject({
          status: 400,
          body: { fields: { kind: "not_allowed", programme: "required", date: "invalid" } },
        });
        expect((await verifier.post("/admin/agency/registry/sel_0/aid", training)).status).toBe(404);
        expect((await verifier.get("/admin/agency/registry/sel_0/aid")).status).toBe(404);
        expect(bodyOf(await verifier.get<{ items: object[] }>(path)).items).toHaveLength(1);
        expect((await named("Gula Hariang")).aid).toBe(1);
        expect((await detail(seller_id)).aid).toMatchObject([{ kind: "training", file: { id: file.id } }]);
        expect((await verifier.get(`/admin/agency/files/${file.id}`)).status).toBe(200);
        expect((await curator.get(`/admin/agency/files/${file.id}`)).status).toBe(403);
      });

      it("is the verifiers' to change and the analysts' to read and take along", async () => {
        const { seller_id } = await named("Gula Hariang");
        const { id } = await check(registryCsv([registryCells({ name: "Baru" })]));
        const stranger = apiClient(axios, {});
        const reads = [
          ...["", `/${seller_id}`, `/${seller_id}/aid`, "/imports", `/imports/${id}`, `/imports/${id}/rows`],
        ];
        for (const path of reads) {
          expect([path, (await analyst.get(`/admin/agency/registry${path}`)).status]).toEqual([path, 200]);
          expect([path, (await curator.get(`/admin/agency/registry${path}`)).status]).toEqual([path, 403]);
          expect([path, (await stranger.get(`/admin/agency/registry${path}`)).status]).toEqual([path, 401]);
        }
        const writes = [
          ...[
            `/${seller_id}`,
            `/${seller_id}/claim-code`,
            `/${seller_id}/aid`,
            "/imports",
            `/imports/${id}/confirmation`,
          ],
        ];
        for (const path of writes) {
          for (const client of [analyst, curator]) {
            expect([path, (await client.post(`/admin/agency/registry${path}`)).status]).toEqual([path, 403]);
          }
          expect([path, (await stranger.post(`/admin/agency/registry${path}`)).status]).toEqual([path, 401]);
        }
        expect((await verifier.get("/admin/agency/registry/export?format=csv")).status).toBe(403);
        expect((await curator.post("/admin/agency/files", formWith(PDF, "a.pdf"))).status).toBe(403);
        expect((await analyst.get("/admin/agency/registry/imports/regimp_0")).status).toBe(404);
        expect((await analyst.get("/admin/agency/registry/export?format=pdf")).status).toBe(400);
      });
    });
  },
});
