import { mailsInOutbox } from "../builders/outbox";
import { Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance, AxiosResponse } from "axios";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { remindOfCertificates } from "../../src/jobs/remind-of-certificates";
import { cleanPrivateFiles } from "../../src/jobs/clean-private-files";
import { CERTIFICATION_MODULE } from "../../src/modules/certification";
import type CertificationModuleService from "../../src/modules/certification/service";
import { PRIVATE_FILE_MODULE } from "../../src/modules/private-file";
import type PrivateFileModuleService from "../../src/modules/private-file/service";
import { setUpMarketplace } from "../../src/scripts/set-up";
import type { CertificateView } from "../../src/seller-certificates/read-certificates";
import { settings } from "../../src/settings";
import { decideCertificateWorkflow } from "../../src/workflows/certification/decide-certificate";
import { apiClient, bodyOf } from "../builders/api-client";
import { eventually } from "../builders/eventually";
import { answersTo, eachAnswered, type SellerCall } from "../builders/refused-callers";
import { sellerAccount, type SellerAccount } from "../builders/seller-account";

jest.setTimeout(240_000);

interface FileBody {
  file: { id: string; name: string; mime: string; size: number };
  code?: string;
}
interface CertificateBody {
  certificate: CertificateView;
  code?: string;
  fields?: Record<string, string>;
}
interface ListingBody {
  listing: { id: string; version: number; content: { certificate_ids?: string[] } };
}

const NUMBER = "P-IRT 2143602011101-29";
const FORGED_NUMBER = "P-IRT 9143602011101-29";

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let icih: SellerAccount;
    let other: SellerAccount;
    beforeAll(async () => {
      await setUpMarketplace(getContainer());
      icih = await sellerAccount(axios, getContainer());
      other = await sellerAccount(axios, getContainer());
    });

    const photo = () =>
      sharp({ create: { width: 600, height: 400, channels: 3, background: "#ddd" } })
        .withExif({ IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 33/1 0/1" } })
        .jpeg()
        .toBuffer();
    const pdf = async (change: (document: PDFDocument) => unknown = () => undefined) => {
      const document = await PDFDocument.create();
      document.addPage();
      await change(document);
      return Buffer.from(await document.save());
    };
    const send = async (bytes: Buffer, name = "P-IRT.jpg", token = icih.token, kind = "certificate") => {
      const form = new FormData();
      form.set("kind", kind);
      form.set("file", new Blob([new Uint8Array(bytes)]), name);
      const headers = { authorization: `Bearer ${token}` };
      return await axios.post<FileBody>("/seller/files", form, { headers, validateStatus: () => true });
    };
    const sent = async (bytes?: Buffer): Promise<string> =>
      (await send(bytes ?? (await photo()))).data.file.id;
    const claim = async (over: Record<string, unknown> = {}, account = icih) =>
      await account.api.post<CertificateBody>("/seller/certificates", {
        ...{ type: "pirt", number: NUMBER, valid_from: "2026-01-05", file_id: await sent() },
        ...over,
      });
    const claimed = async (over: Record<string, unknown> = {}) => bodyOf(await claim(over)).certificate;
    const fieldsOf = async (over: Record<string, unknown>) => (await claim(over)).body.fields;
    const decide = async (id: string, to: "verified" | "rejected", reasons: string[] = []) =>
      await decideCertificateWorkflow(getContainer()).run({
        input: { id, to, reasons, by: "verifier", actor: "user_ratna", now: new Date() },
      });

    describe("a file of a certificate", () => {
      it("is cleaned, kept where nobody guesses it, and read by its own business alone", async () => {
        const { status, data } = await send(await photo());
        expect(status).toBe(201);
        expect(data.file).toMatchObject({ name: "P-IRT.jpg", mime: "image/jpeg" });

        const read = async (token?: string): Promise<AxiosResponse<ArrayBuffer>> =>
          await axios.get<ArrayBuffer>(`/seller/files/${data.file.id}`, {
            headers: token ? { authorization: `Bearer ${token}` } : {},
            responseType: "arraybuffer",
            validateStatus: () => true,
          });
        const own = await read(icih.token);
        expect(own.headers).toMatchObject({
          "content-type": "image/jpeg",
          "cache-control": "private, no-store",
          "x-content-type-options": "nosniff",
        });
        expect(own.headers["content-disposition"]).toContain("P-IRT.jpg");
        expect((await sharp(Buffer.from(own.data)).metadata()).exif).toBeUndefined();
        expect([(await read()).status, (await read(other.token)).status]).toEqual([401, 404]);

        const [record] = await getContainer()
          .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
          .listPrivateFiles({ id: data.file.id });
        const name = record?.storage_name ?? "";
        expect((await stat(join(settings().privateDir, name))).mode & 0o777).toBe(0o600);
        for (const folder of [
          "static",
          "pictures",
          "seller/files",
          "admin/agency/files",
          "private",
          "uploads",
        ]) {
          const { status: guessed } = await axios.get(`/${folder}/${name}`, { validateStatus: () => true });
          expect({ folder, guessed }).toEqual({ folder, guessed: expect.any(Number) as number });
          expect([401, 403, 404]).toContain(guessed);
        }
      });

      it.each([
        [
          "a program that is called a picture",
          Buffer.from("MZ\u0090\u0000", "latin1"),
          "file_type_not_allowed",
        ],
        ["a page that is called a PDF", Buffer.from("<html><script>1</script>"), "file_type_not_allowed"],
        ["half a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "picture_damaged"],
        ["half a document", Buffer.from("%PDF-1.7\n1 0 obj"), "pdf_damaged"],
      ])("that is %s is refused", async (_what, bytes, code) => {
        expect(await send(bytes, "sertifikat.pdf")).toMatchObject({ status: 400, data: { code } });
      });

      it("that is a PDF with scripts is refused, and so is one that nobody can look into", async () => {
        const scripted = await pdf((document) => document.addJavaScript("x", "app.alert(1)"));
        expect(await send(scripted)).toMatchObject({ status: 400, data: { code: "pdf_has_scripts" } });
        const locked = Buffer.from(
          "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Filter /Standard /V 2 /R 3 >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 2 0 R >>\n%%EOF",
        );
        expect(await send(locked)).toMatchObject({ status: 400, data: { code: "pdf_encrypted" } });
        expect(await send(await pdf(), "halal.pdf")).toMatchObject({
          status: 201,
          data: { file: { name: "halal.pdf", mime: "application/pdf" } },
        });
      });

      it("that is too large, missing, or for something else is refused and leaves nothing behind", async () => {
        expect(await send(Buffer.alloc(10 * 1024 * 1024 + 1))).toMatchObject({
          status: 413,
          data: { code: "file_too_large" },
        });
        expect(await send(await photo(), "a.jpg", icih.token, "aid")).toMatchObject({
          status: 400,
          data: { code: "invalid_input", fields: { kind: "not_allowed" } },
        });
        expect(await icih.api.post("/seller/files", { kind: "certificate" })).toMatchObject({
          status: 400,
          body: { code: "file_missing" },
        });
        expect(await readdir(join(settings().privateDir, "incoming"))).toEqual([]);
      });

      it("that nothing refers to is thrown away after a day; one that is used stays", async () => {
        const unused = await sent();
        const { file } = await claimed();
        const tomorrow = new Date(Date.now() + 25 * 3_600_000);
        expect(await cleanPrivateFiles(getContainer(), tomorrow)).toBeGreaterThanOrEqual(1);
        expect((await icih.api.get(`/seller/files/${unused}`)).status).toBe(404);
        expect((await icih.api.get(`/seller/files/${file?.id ?? ""}`)).status).toBe(200);
      });
    });

    describe("a certificate that a business claims", () => {
      it("is recorded with its file, and is nothing that buyers see until it is verified", async () => {
        const certificate = await claimed({ issuer: "Dinas Kesehatan" });
        expect(certificate).toMatchObject({
          ...{ type: "pirt", number: NUMBER, normalised_number: "2143602011101-29", status: "submitted" },
          ...{ issuer: "Dinas Kesehatan", holder: "listings", listings: [], expiring: false },
          ...{ valid_from: "2026-01-04T17:00:00.000Z", valid_until: null },
          file: { name: "P-IRT.jpg" },
          history: [{ from: null, to: "submitted", by: "seller" }],
        });
        const { items, count } = bodyOf(
          await icih.api.get<{ items: CertificateView[]; count: number }>("/seller/certificates"),
        );
        expect([items.map(({ id }) => id), count]).toEqual([[certificate.id], 1]);
        await decide(certificate.id, "verified");
        const read = bodyOf(await icih.api.get<CertificateBody>(`/seller/certificates/${certificate.id}`));
        expect(read.certificate.status).toBe("verified");
        expect(read.certificate.valid_until).toMatch(/^2031-01-/);
      });

      it("with something wrong is told so at the field", async () => {
        expect(await fieldsOf({ number: FORGED_NUMBER })).toEqual({ number: "packaging_digit_unknown" });
        expect(await fieldsOf({ number: " " })).toEqual({ number: "empty" });
        expect(await fieldsOf({ type: "iso" })).toMatchObject({ type: "type_unknown" });
        expect(await fieldsOf({ valid_until: "2020-01-01" })).toEqual({ valid_until: "in_the_past" });
        expect(await fieldsOf({ valid_from: "2030-01-01", valid_until: "2029-01-01" })).toEqual({
          valid_until: "before_start",
        });
        expect(await fieldsOf({ valid_from: "5 Januari" })).toEqual({ valid_from: "date_wrong" });
        expect(await fieldsOf({ file_id: "prf_unknown" })).toEqual({ file_id: "file_not_found" });
        expect(await fieldsOf({ file_id: undefined })).toEqual({ file_id: "required" });
        expect(await fieldsOf({ listing_ids: ["lst_unknown"] })).toEqual({
          listing_ids: "listing_not_found",
        });
        expect(await fieldsOf({ replaces: "cert_unknown" })).toEqual({ replaces: "certificate_not_found" });
        expect(await fieldsOf({ seller_id: other.sellerId })).toEqual({ seller_id: "unknown_field" });
        expect(await fieldsOf({ type: "organic_eu", body: "BIO" })).toMatchObject({ body: "wrong_format" });
      });

      it("is claimed once, however often its form is sent", async () => {
        const file_id = await sent();
        const [first, again] = [await claimed({ file_id }), await claimed({ file_id })];
        expect(again.id).toBe(first.id);
        expect(await claim({ file_id, number: "2063602010123-29" })).toMatchObject({
          status: 409,
          body: { code: "private_file_in_use" },
        });
      });

      it("is not claimed with the file, listing or certificate of somebody else", async () => {
        const own = await claimed();
        const file_id = await sent();
        expect((await claim({ file_id }, other)).body.fields).toEqual({ file_id: "file_not_found" });
        const foreign = bodyOf(await send(await photo(), "x.jpg", other.token).then(asAnswer)).file.id;
        const { fields } = (await claim({ file_id: foreign, replaces: own.id }, other)).body;
        expect(fields).toEqual({ replaces: "certificate_not_found" });
      });

      it("that was rejected is mended by another, once, which covers what the first one covered", async () => {
        const { listing } = bodyOf(
          await icih.api.post<ListingBody>("/seller/listings", { family: "keripik-talas" }),
        );
        const first = await claimed({ listing_ids: [listing.id] });
        expect(first.listings.map(({ id }) => id)).toEqual([listing.id]);
        await decide(first.id, "rejected", ["photo_unclear"]);

        const second = await claimed({ replaces: first.id, number: "2063602010123-29" });
        expect(second).toMatchObject({ replaces: first.id, listings: [{ id: listing.id }] });
        const draft = bodyOf(await icih.api.get<ListingBody>(`/seller/listings/${listing.id}`)).listing;
        expect(draft.content.certificate_ids).toEqual([second.id]);
        const old = bodyOf(
          await icih.api.get<CertificateBody>(`/seller/certificates/${first.id}`),
        ).certificate;
        expect(old).toMatchObject({
          ...{ status: "rejected", reasons: ["photo_unclear"], replaced_by: second.id, listings: [] },
        });
        expect(await claim({ replaces: first.id })).toMatchObject({
          status: 409,
          body: { code: "certificate_replaced_already" },
        });
      });

      it("does not cover goods that it is not for", async () => {
        const { listing } = bodyOf(
          await icih.api.post<ListingBody>("/seller/listings", { family: "kalimaya" }),
        );
        expect(await fieldsOf({ listing_ids: [listing.id] })).toEqual({ listing_ids: "type_does_not_apply" });
      });

      it("of the business itself is held by the business", async () => {
        const certificate = await claimed({ type: "nib", number: "9120010293021", valid_from: undefined });
        expect(certificate.holder).toBe("business");
      });

      it("leaves nothing behind when it cannot be recorded: its file can be used again", async () => {
        const first = await claimed();
        await claimed({ replaces: first.id });
        const file_id = await sent();
        expect((await claim({ file_id, replaces: first.id })).status).toBe(409);
        expect((await claim({ file_id })).status).toBe(201);
        const rows = await getContainer()
          .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
          .listCertificates({ seller_id: icih.sellerId });
        expect(rows).toHaveLength(3);
      });
    });

    describe("the members of a business are told", () => {
      interface NoticesBody {
        items: { id: string; kind: string; data: Record<string, unknown>; read_at: string | null }[];
        unread: number;
      }
      const notices = async (account = icih) => bodyOf(await account.api.get<NoticesBody>("/seller/notices"));
      const noticesOfKind = async (kind: string, count: number) =>
        await eventually(async () => {
          const told = (await notices()).items.filter((notice) => notice.kind === kind);
          expect(told).toHaveLength(count);
          return told;
        });

      it("what became of their certificate, once, and nobody else is", async () => {
        const { id } = await claimed();
        await decide(id, "rejected", ["photo_unclear"]);
        const [notice] = await noticesOfKind("certificate_decided", 1);
        expect(notice?.data).toMatchObject({ certificate_id: id, to: "rejected", number: NUMBER });
        await getContainer()
          .resolve(Modules.EVENT_BUS)
          .emit({ name: "certificate.decided", data: { id, to: "rejected" } });
        await claimed();
        await noticesOfKind("certificate_decided", 1);
        expect((await notices(other)).items).toEqual([]);
      });

      it("until they have read it; those of others they cannot read for them", async () => {
        const { id } = await claimed();
        await decide(id, "verified");
        const [notice] = await noticesOfKind("certificate_decided", 1);
        const me = async () =>
          bodyOf(await icih.api.get<{ unread_notices: number }>("/seller/me")).unread_notices;
        expect(await me()).toBe(1);
        expect((await other.api.post("/seller/notices/read", { ids: [notice?.id] })).status).toBe(204);
        expect(await me()).toBe(1);
        expect((await icih.api.post("/seller/notices/read", { ids: [notice?.id] })).status).toBe(204);
        expect([await me(), (await notices()).items[0]?.read_at]).toEqual([0, expect.any(String)]);
        expect((await icih.api.post("/seller/notices/read")).status).toBe(204);
        expect((await icih.api.post("/seller/notices/read", { ids: "all" })).status).toBe(400);
        expect((await icih.api.get("/seller/notices?limit=0")).status).toBe(400);
        const calls: SellerCall[] = [
          { method: "get", path: "/seller/notices" },
          { method: "post", path: "/seller/notices/read" },
        ];
        expect(await answersTo(apiClient(axios, {}), calls)).toEqual(eachAnswered(calls, "401 unauthorized"));
      });

      it("90, 30 and 7 days before a certificate ends, once each, by mail too", async () => {
        const owner = await sellerAccount(axios, getContainer(), { identifier: "bu.icih@example.com" });
        const file_id = bodyOf(asAnswer(await send(await photo(), "a.jpg", owner.token))).file.id;
        const { certificate } = bodyOf(await claim({ file_id, valid_until: "2031-03-31" }, owner));
        await decide(certificate.id, "verified");
        const end = new Date("2031-03-31T16:59:59.999Z").getTime();
        const daysBefore = (days: number) => new Date(end - days * 86_400_000);
        for (const days of [91, 90, 60, 30, 29, 7, 1]) {
          await remindOfCertificates(getContainer(), daysBefore(days));
          await remindOfCertificates(getContainer(), daysBefore(days));
        }
        await remindOfCertificates(getContainer(), new Date(end + 1));
        const told = (await notices(owner)).items.filter(({ kind }) => kind === "certificate_expiring");
        expect(told.map(({ data }) => data.days).sort()).toEqual([30, 7, 90]);
        const mails = await mailsInOutbox("seller-certificate-expiring");
        expect(mails.map(({ to }) => to)).toMatchObject(Array(3).fill({ text: "bu.icih@example.com" }));
        expect(mails[0]?.text).toContain("/seller/sertifikat");
      });
    });

    it("is shut to whoever has no token, and hides what is others'", async () => {
      const { id } = await claimed();
      const open: SellerCall[] = [
        { method: "get", path: "/seller/certificates" },
        { method: "post", path: "/seller/certificates", body: {} },
        { method: "post", path: "/seller/files" },
      ];
      const one: SellerCall[] = [{ method: "get", path: `/seller/certificates/${id}` }];
      const nobody = apiClient(axios, {});
      expect(await answersTo(nobody, [...open, ...one])).toEqual(
        eachAnswered([...open, ...one], "401 unauthorized"),
      );
      expect(await answersTo(other.api, one)).toEqual(eachAnswered(one, "404 certificate_not_found"));
      expect(bodyOf(await other.api.get<{ items: unknown[] }>("/seller/certificates")).items).toEqual([]);
    });
  },
});

const asAnswer = <Body>({ status, data }: AxiosResponse<Body>) => ({ status, body: data });
