import "../builders/quiet-settings";
import "../builders/uploads";
import { STAFF_ROLES, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import type { WrittenContent } from "../../src/listing/content-schema";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { claimedCertificate, PIRT } from "../builders/claimed-certificate";
import { sellerAccount, type SellerAccount } from "../builders/seller-account";
import { resubmit, submittedListing } from "../builders/submitted-listing";
import { staffClient, tokenOf, type StaffAccount } from "../builders/staff";

jest.setTimeout(180_000);

type Colleague = StaffAccount & { api: ApiClient };

interface Refusal {
  code?: string;
  fields?: Record<string, string>;
  decided?: { by: string | null; at: string | null; status: string };
}

interface Page<Item> {
  items: Item[];
  count: number;
}

interface Step {
  by: string | null;
  from: string | null;
  to: string | null;
  reasons: { code: string; field?: string | null }[];
  note: string | null;
}

interface BusinessBody {
  business: { id: string; status: string };
  decisions: Step[];
}

interface ListingRow {
  id: string;
  title: string;
}

interface ListingBody {
  listing: {
    id: string;
    status: string;
    product_id: string | null;
    handle: string | null;
    version: number;
    accepted: { title?: string; english?: Record<string, unknown> } | null;
    english_outdated: string[];
    revision: { status: string; content: { title?: string } } | null;
    decisions: Step[];
  };
}

interface CertificateBody {
  certificate: {
    id: string;
    status: string;
    valid_until: string | null;
    method: string | null;
    file: { id: string; mime: string } | null;
    duplicates: { id: string; business: { name: string } }[];
    history: Step[];
  };
}

interface AuditBody {
  items: {
    id: string;
    action: string;
    actor_name: string;
    subject_label: string;
    before: unknown;
    after: unknown;
    reason: string | null;
    withdraws: string | null;
  }[];
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    const axios = api as AxiosInstance;
    const colleagues: Partial<Record<StaffRole, Colleague>> = {};
    const as = (role: StaffRole): Colleague => {
      const colleague = colleagues[role];
      if (!colleague) throw new Error(`there is no ${role}`);
      return colleague;
    };
    let second: Colleague;
    let entin: SellerAccount;
    let icih: SellerAccount;

    beforeAll(async () => {
      await setUpMarketplace(container());
      for (const role of STAFF_ROLES) colleagues[role] = await staffClient(container(), axios, role);
      second = await staffClient(container(), axios, "verifier");
      entin = await sellerAccount(axios, container(), { businessName: "Keripik Bu Entin" });
      icih = await sellerAccount(axios, container(), { businessName: "Emping Bu Icih" });
    });

    const verifier = () => as("verifier").api;
    const logOf = async (subject: string) =>
      bodyOf(await as("administrator").api.get<AuditBody>(`/admin/agency/audit?subject=${subject}`)).items;

    /** Entries that were not taken back. */
    const lastingEntries = async (subject: string) => {
      const items = await logOf(subject);
      const withdrawn = new Set(items.map(({ withdraws }) => withdraws));
      return items.filter(({ id, withdraws }) => withdraws === null && !withdrawn.has(id));
    };
    const sellers = () => container().resolve<SellerModuleService>(SELLER_MODULE);

    describe("every route of the agency's decisions", () => {
      const EVERYBODY_BUT_CURATOR: StaffRole[] = ["administrator", "verifier", "analyst"];
      const DECIDERS: StaffRole[] = ["administrator", "verifier"];

      it("lets those in whose role permits it, and nobody with another token", async () => {
        const { id, fileId } = await claimedCertificate(container(), entin.sellerId);
        const listing = await submittedListing(entin.api);
        const routes: readonly (readonly ["get" | "post", string, StaffRole[]])[] = [
          ["get", "/admin/agency/queues", [...STAFF_ROLES]],
          ["get", "/admin/agency/businesses", EVERYBODY_BUT_CURATOR],
          ["get", `/admin/agency/businesses/${entin.sellerId}`, EVERYBODY_BUT_CURATOR],
          ["post", `/admin/agency/businesses/${entin.sellerId}/decision`, DECIDERS],
          ["get", "/admin/agency/listings", [...STAFF_ROLES]],
          ["get", `/admin/agency/listings/${listing.id}`, [...STAFF_ROLES]],
          ["post", `/admin/agency/listings/${listing.id}/decision`, DECIDERS],
          ["get", "/admin/agency/certificates", EVERYBODY_BUT_CURATOR],
          ["get", `/admin/agency/certificates/${id}`, EVERYBODY_BUT_CURATOR],
          ["post", `/admin/agency/certificates/${id}/decision`, DECIDERS],
          ["get", `/admin/agency/files/${fileId}`, EVERYBODY_BUT_CURATOR],
        ];
        const strangers: readonly (readonly [string, ApiClient, number])[] = [
          ["nobody", apiClient(axios, {}), 401],
          ["the seller", entin.api, 401],
          [
            "a buyer",
            apiClient(axios, { authorization: `Bearer ${tokenOf(container(), "customer", "cus_1")}` }),
            401,
          ],
          ["no role", (await staffClient(container(), axios, null)).api, 403],
        ];
        for (const [method, path, permitted] of routes) {
          for (const role of STAFF_ROLES) {
            const { status } = await as(role).api[method]<Refusal>(path);
            const expected = !permitted.includes(role) ? 403 : method === "get" ? 200 : 400;
            expect([method, path, role, status]).toEqual([method, path, role, expected]);
          }
          for (const [who, client, expected] of strangers) {
            const { status } = await client[method](path);
            expect([method, path, who, status]).toEqual([method, path, who, expected]);
          }
        }
      });
    });

    describe("businesses", () => {
      const apply = async (given: { businessName: string; nib?: string }) => {
        const account = await sellerAccount(axios, container(), { ...given, status: "submitted" });
        await sellers().updateSellers({
          id: account.sellerId,
          nib: given.nib ?? null,
          phone: `+62812${account.identifier.slice(-8)}`,
          submitted_at: new Date(),
        });
        return account;
      };
      const read = async (id: string) =>
        bodyOf(await verifier().get<BusinessBody>(`/admin/agency/businesses/${id}`));
      const decide = async (client: ApiClient, id: string, body: object) =>
        await client.post<BusinessBody & Refusal>(`/admin/agency/businesses/${id}/decision`, {
          expected_status: "submitted",
          ...body,
        });
      const giveBack = { decision: "return", reasons: ["nib_wrong"], note: "NIB-nya kurang satu angka." };

      it("wait in a queue, the oldest first, with a warning where another has the same number", async () => {
        const [first, twin, third] = [
          await apply({ businessName: "Gula Abah Jaya", nib: "8120001234567" }),
          await apply({ businessName: "Gula Aren Jaya", nib: "8120001234567" }),
          await apply({ businessName: "Anyaman Teh Lilis" }),
        ];
        const list = async (query: string) =>
          bodyOf(
            await verifier().get<Page<{ id: string; name: string; duplicates: number }>>(
              `/admin/agency/businesses?${query}`,
            ),
          );
        const { items, count } = await list("status=submitted");
        expect([count, items.map(({ id, duplicates }) => [id, duplicates])]).toEqual([
          3,
          [
            [first.sellerId, 1],
            [twin.sellerId, 1],
            [third.sellerId, 0],
          ],
        ]);
        const namesOf = async (query: string) => (await list(query)).items.map(({ name }) => name);
        expect(await namesOf("q=aren")).toEqual(["Gula Aren Jaya"]);
        expect(await namesOf("q=812000123")).toEqual(["Gula Abah Jaya", "Gula Aren Jaya"]);
        const local = `0812${third.identifier.slice(-8)}`;
        expect(await namesOf(`q=${local.slice(0, 4)}-${local.slice(4)}`)).toEqual(["Anyaman Teh Lilis"]);
        expect(await namesOf("kecamatan=wanasalam")).toEqual([]);
        expect(await namesOf("kecamatan=malingping&status=submitted&limit=1&offset=2")).toEqual([
          "Anyaman Teh Lilis",
        ]);
        expect(bodyOf(await verifier().get("/admin/agency/queues"))).toMatchObject({ businesses: 3 });
        expect(await verifier().get("/admin/agency/businesses?kecamatan=bandung&status=x")).toMatchObject({
          status: 400,
          body: { fields: { kecamatan: "not_allowed", status: "not_allowed" } },
        });
      });

      it("are shown with members, steps, certificates and those alike", async () => {
        const first = await apply({ businessName: "Gula Abah Jaya", nib: "8120001234567" });
        const twin = await apply({ businessName: "Gula Aren Jaya", nib: "8120001234567" });
        const { id: certificateId } = await claimedCertificate(container(), first.sellerId);
        expect(await read(first.sellerId)).toMatchObject({
          business: { id: first.sellerId, name: "Gula Abah Jaya", status: "submitted" },
          members: [{ id: first.memberId, role: "owner" }],
          certificates: [{ id: certificateId, type: "pirt", status: "submitted" }],
          duplicates: [{ id: twin.sellerId, name: "Gula Aren Jaya", why: "nib" }],
          steps: expect.arrayContaining([expect.objectContaining({ code: "identity" })]) as unknown,
        });
        expect(await verifier().get("/admin/agency/businesses/sel_none")).toMatchObject({
          status: 404,
          body: { code: "seller_not_found" },
        });
      });

      it("are returned with reasons, mended, and admitted; the history and the log tell it", async () => {
        const { sellerId } = await apply({ businessName: "Gula Abah Jaya" });
        expect(bodyOf(await decide(verifier(), sellerId, giveBack))).toMatchObject({
          business: { status: "draft" },
          decisions: [
            {
              from: "submitted",
              to: "draft",
              by: as("verifier").name,
              reasons: [{ code: "nib_wrong", field: "nib" }],
              note: "NIB-nya kurang satu angka.",
            },
            { to: "submitted" },
          ],
        });
        await sellers().changeSellerStatus({ id: sellerId, to: "submitted", by: "seller", now: new Date() });
        expect(bodyOf(await decide(second.api, sellerId, { decision: "admit" })).business.status).toBe(
          "admitted",
        );
        expect(await logOf(`business:${sellerId}`)).toMatchObject([
          {
            action: "business.admit",
            actor_name: second.name,
            subject_label: "Gula Abah Jaya",
            before: { status: "submitted" },
            after: { status: "admitted" },
          },
          { action: "business.return", reason: "NIB tidak ditemukan di OSS; NIB-nya kurang satu angka." },
        ]);
      });

      it("are suspended and reinstated", async () => {
        const suspend = { decision: "suspend", reasons: ["complaints"], expected_status: "admitted" };
        const reinstate = { decision: "reinstate", expected_status: "suspended" };
        expect(bodyOf(await decide(verifier(), entin.sellerId, suspend)).business.status).toBe("suspended");
        expect(bodyOf(await decide(verifier(), entin.sellerId, reinstate)).business.status).toBe("admitted");
        expect((await logOf(`business:${entin.sellerId}`)).map(({ action }) => action)).toEqual([
          "business.reinstate",
          "business.suspend",
        ]);
      });

      it("are not decided without what a decision needs", async () => {
        const { sellerId } = await apply({ businessName: "Gula Abah Jaya" });
        const fieldsOf = async (body: object) => (await decide(verifier(), sellerId, body)).body.fields;
        expect(await fieldsOf({ decision: "burn" })).toEqual({ decision: "not_allowed" });
        expect(await fieldsOf({ decision: "reject" })).toEqual({ reasons: "required" });
        expect(await fieldsOf({ decision: "return", reasons: ["other"] })).toEqual({ note: "required" });
        expect(await fieldsOf({ decision: "return", reasons: ["file_unreadable"] })).toEqual({
          "reasons.0": "not_allowed",
        });
        expect(await decide(verifier(), "sel_none", { decision: "admit" })).toMatchObject({
          status: 404,
          body: { code: "seller_not_found" },
        });
        expect(
          await decide(verifier(), entin.sellerId, { decision: "admit", expected_status: "admitted" }),
        ).toMatchObject({ status: 409, body: { code: "seller_transition_refused" } });
        expect((await read(sellerId)).business.status).toBe("submitted");
      });

      it("are decided once: of two at the same moment one is refused and told who was faster", async () => {
        for (let round = 0; round < 3; round++) {
          const { sellerId } = await apply({ businessName: `Gula Abah Jaya ${round}` });
          const answers = await Promise.all([
            decide(verifier(), sellerId, { decision: "admit" }),
            decide(second.api, sellerId, giveBack),
          ]);
          expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
          const winner = answers[0].status === 200 ? as("verifier") : second;
          const { business } = await read(sellerId);
          expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
            code: "already_decided",
            decided: { by: winner.name, status: business.status },
          });
          const lasting = await lastingEntries(`business:${sellerId}`);
          expect(lasting.map(({ actor_name }) => actor_name)).toEqual([winner.name]);
        }
      });
    });

    describe("listings", () => {
      const read = async (id: string) =>
        bodyOf(await verifier().get<ListingBody>(`/admin/agency/listings/${id}`)).listing;
      const list = async (query: string) =>
        bodyOf(await verifier().get<Page<ListingRow>>(`/admin/agency/listings?${query}`));

      it("wait in a queue, the oldest first, and are found by their titles", async () => {
        const chips = await submittedListing(entin.api);
        const emping = await submittedListing(icih.api, { title: "Emping Melinjo", family: "emping" });
        const { items, count } = await list("status=submitted");
        expect(count).toBe(2);
        expect(items).toMatchObject([
          {
            id: chips.id,
            title: "Keripik talas renyah",
            business: { id: entin.sellerId, name: "Keripik Bu Entin" },
            revision: { version: chips.version, status: "submitted" },
            is_new: true,
            picture: { key: expect.any(String) as unknown },
          },
          { id: emping.id, title: "Emping Melinjo", business: { name: "Emping Bu Icih" } },
        ]);
        expect((await list("status=submitted&q=MELINJO")).items.map(({ id }) => id)).toEqual([emping.id]);
        expect((await list("q=melinjo")).items.map(({ id }) => id)).toEqual([emping.id]);
        expect((await list("status=published")).items).toEqual([]);
        expect(bodyOf(await as("curator").api.get("/admin/agency/queues"))).toEqual({
          businesses: 0,
          listings: 2,
          certificates: 0,
        });
        expect(await verifier().get("/admin/agency/listings?status=sold&offset=-1")).toMatchObject({
          status: 400,
          body: { fields: { status: "not_allowed", offset: "invalid" } },
        });
      });

      it("are shown with what the label lacks and the certificates that cover them", async () => {
        const claim = await claimedCertificate(container(), entin.sellerId);
        const { id, version } = await submittedListing(entin.api, { certificate_ids: [claim.id] });
        expect(await read(id)).toMatchObject({
          id,
          status: "submitted",
          product_id: null,
          business: { name: "Keripik Bu Entin", status: "admitted" },
          revision: { version, status: "submitted", content: { title: "Keripik talas renyah" } },
          accepted: null,
          problems: [],
          certificates: [{ id: claim.id, type: "pirt", status: "submitted", check: { ok: true } }],
          decisions: [{ to: "submitted" }, { to: "draft" }],
        });
        const { certificate } = bodyOf(
          await verifier().get<CertificateBody>(`/admin/agency/certificates/${claim.id}`),
        );
        expect(certificate).toMatchObject({
          holder: "listings",
          listings: [{ id, title: "Keripik talas renyah" }],
        });
        expect(await verifier().get("/admin/agency/listings/lst_none")).toMatchObject({
          status: 404,
          body: { code: "listing_not_found" },
        });
      });

      const decide = async (
        client: ApiClient,
        { id, version }: { id: string; version: number },
        body: object,
      ) =>
        await client.post<ListingBody & Refusal>(`/admin/agency/listings/${id}/decision`, {
          version,
          ...body,
        });
      const accept = { decision: "accept" };
      const giveBack = {
        decision: "return",
        reasons: [{ code: "pictures_blurred", field: "pictures", note: "Foto depan kabur" }],
        note: "Terima kasih, tinggal sedikit lagi.",
      };

      it("are returned with reasons at the fields, mended, and accepted with English words", async () => {
        const chips = await submittedListing(entin.api);
        expect(bodyOf(await decide(verifier(), chips, giveBack)).listing).toMatchObject({
          status: "returned",
          decisions: [
            {
              to: "returned",
              by: as("verifier").name,
              reasons: [{ code: "pictures_blurred", field: "pictures", note: "Foto depan kabur" }],
            },
            { to: "submitted" },
            { to: "draft" },
          ],
        });
        const mended = await resubmit(entin.api, chips, { ...chips.content, title: "Keripik talas gurih" });
        const english = { title: "Savoury taro chips", description: "Thin slices of taro." };
        const { listing } = bodyOf(await decide(second.api, mended, { ...accept, english }));
        expect(listing).toMatchObject({
          status: "published",
          product_id: expect.stringMatching(/^prod_/) as unknown,
          revision: null,
          accepted: { title: "Keripik talas gurih", english: { title: "Savoury taro chips" } },
        });
        expect(await logOf(`listing:${chips.id}`)).toMatchObject([
          { action: "listing.accept", actor_name: second.name, subject_label: "Keripik talas gurih" },
          {
            action: "listing.return",
            subject_label: "Keripik talas renyah",
            reason: "Foto kurang jelas; Foto depan kabur; Terima kasih, tinggal sedikit lagi.",
          },
        ]);

        const edited = await resubmit(entin.api, listing, { ...mended.content, title: "Keripik talas asin" });
        expect(await read(chips.id)).toMatchObject({
          status: "published",
          revision: { status: "submitted", content: { title: "Keripik talas asin" } },
          accepted: { title: "Keripik talas gurih" },
        });
        expect((await list("status=submitted")).items).toMatchObject([{ id: chips.id, is_new: false }]);
        bodyOf(await decide(verifier(), edited, giveBack));
        expect((await read(chips.id)).status).toBe("published");

        const down = { decision: "take_down", reasons: [{ code: "complaints" }] };
        expect(bodyOf(await decide(verifier(), edited, down)).listing.status).toBe("returned");
        expect((await logOf(`listing:${chips.id}`))[0]).toMatchObject({ action: "listing.take_down" });
      });

      it("lose English words that are older than the Indonesian, unless they are written or confirmed", async () => {
        const chips = await submittedListing(entin.api, { allergens: "tidak ada" });
        const english = { title: "Taro chips", description: "Thin slices of taro.", allergens: "none" };
        bodyOf(await decide(verifier(), chips, { ...accept, english }));
        const edit = async (given: Partial<WrittenContent>) => {
          const { version } = await read(chips.id);
          return await resubmit(
            entin.api,
            { id: chips.id, version },
            { ...chips.content, english, ...given },
          );
        };
        const edited = await edit({ allergens: "mengandung kacang", description: "Diiris setipis kertas." });
        expect((await read(chips.id)).english_outdated).toEqual(["description", "allergens"]);
        const kept = { description: "Thin slices of taro." };
        const { listing } = bodyOf(await decide(verifier(), edited, { ...accept, english: kept }));
        expect(listing).toMatchObject({
          english_outdated: [],
          accepted: { english: { title: "Taro chips", ...kept } },
        });
        expect(listing.accepted?.english).not.toHaveProperty("allergens");
        const product = await container()
          .resolve(Modules.PRODUCT)
          .retrieveProduct(listing.product_id ?? "", { select: ["id", "metadata"] });
        expect(product.metadata).toMatchObject({
          listing: { allergens: { id: "mengandung kacang", en: "mengandung kacang" } },
        });
      });

      it("are not decided without what a decision needs", async () => {
        const chips = await submittedListing(entin.api);
        const fieldsOf = async (body: object) => (await decide(verifier(), chips, body)).body.fields;
        expect(await fieldsOf({ decision: "sell" })).toEqual({ decision: "not_allowed" });
        expect(await fieldsOf({ decision: "return" })).toEqual({ reasons: "required" });
        expect(await fieldsOf({ decision: "return", reasons: [{ code: "other" }] })).toEqual({
          note: "required",
        });
        expect(
          await fieldsOf({ decision: "return", reasons: [{ code: "nib_wrong", field: "<b>" }] }),
        ).toEqual({
          "reasons.0.code": "not_allowed",
          "reasons.0.field": "invalid",
        });
        expect(await fieldsOf({ ...accept, version: "1", english: { price: 1 }, price: 1 })).toMatchObject({
          version: "invalid",
          price: "unknown_field",
        });
        expect(await decide(verifier(), { ...chips, id: "lst_none" }, accept)).toMatchObject({
          status: 404,
          body: { code: "listing_not_found" },
        });
        expect((await read(chips.id)).status).toBe("submitted");
      });

      it("are decided once, and only as they were read", async () => {
        const chips = await submittedListing(entin.api);
        const answers = await Promise.all([
          decide(verifier(), chips, accept),
          decide(second.api, chips, giveBack),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        const winner = answers[0].status === 200 ? as("verifier") : second;
        const refused = answers.find(({ status }) => status === 409)?.body;
        expect(refused).toMatchObject({
          code: "already_decided",
          decided: { by: winner.name, status: winner === second ? "returned" : "published" },
        });
        const lasting = await lastingEntries(`listing:${chips.id}`);
        expect(lasting.map(({ actor_name }) => actor_name)).toEqual([winner.name]);

        const emping = await submittedListing(icih.api);
        bodyOf(await icih.api.post(`/seller/listings/${emping.id}/withdrawal`));
        const again = await resubmit(icih.api, emping, { ...emping.content, title: "Keripik lain" });
        expect(await decide(verifier(), emping, accept)).toMatchObject({
          status: 409,
          body: { code: "already_decided" },
        });
        expect(bodyOf(await decide(verifier(), again, accept)).listing.status).toBe("published");
      });
    });

    describe("certificates", () => {
      const decide = async (client: ApiClient, id: string, body: object) =>
        await client.post<CertificateBody & Refusal>(`/admin/agency/certificates/${id}/decision`, {
          expected_status: "submitted",
          ...body,
        });
      const read = async (id: string) =>
        bodyOf(await verifier().get<CertificateBody>(`/admin/agency/certificates/${id}`)).certificate;
      const verify = { decision: "verify", method: "issuer_website" };
      const reject = { decision: "reject", reasons: ["number_not_found"], note: "Cek lagi nomornya, Bu." };

      it("wait in a queue, the oldest first, with a warning where another business uses the number", async () => {
        const first = await claimedCertificate(container(), entin.sellerId);
        const halal = await claimedCertificate(container(), entin.sellerId, {
          type: "halal",
          number: "ID36110000421030425",
          valid_until: null,
        });
        const copy = await claimedCertificate(container(), icih.sellerId, { number: "no. 206360201012329" });
        const list = async (query: string) =>
          bodyOf(
            await verifier().get<Page<{ id: string; holder: { name: string }; duplicates: number }>>(
              `/admin/agency/certificates?${query}`,
            ),
          );
        const { items, count } = await list("status=submitted");
        expect(count).toBe(3);
        expect(items.map(({ id, holder, duplicates }) => [id, holder.name, duplicates])).toEqual([
          [first.id, "Keripik Bu Entin", 1],
          [halal.id, "Keripik Bu Entin", 0],
          [copy.id, "Emping Bu Icih", 1],
        ]);
        const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);
        expect(await idsOf("type=halal")).toEqual([halal.id]);
        expect(await idsOf("q=emping")).toEqual([copy.id]);
        expect((await idsOf("q=206360201")).sort()).toEqual([first.id, copy.id].sort());
        expect(await idsOf("q=%25")).toEqual([]);
        expect(await idsOf("status=submitted&limit=1&offset=1")).toEqual([halal.id]);
        expect(bodyOf(await verifier().get("/admin/agency/queues"))).toMatchObject({ certificates: 3 });
        expect(bodyOf(await as("curator").api.get("/admin/agency/queues"))).toMatchObject({
          certificates: 0,
        });
        expect(await verifier().get("/admin/agency/certificates?status=lost&limit=0&x=1")).toMatchObject({
          status: 400,
          body: { fields: { status: "not_allowed", limit: "too_small", x: "unknown_field" } },
        });
      });

      it("are shown with their file, what the number says, where to look it up, and who else uses it", async () => {
        const { id, fileId } = await claimedCertificate(container(), entin.sellerId, {}, entin.memberId);
        await claimedCertificate(container(), icih.sellerId);
        expect(await read(id)).toMatchObject({
          id,
          status: "submitted",
          number: PIRT,
          check: { ok: true, parsed: expect.objectContaining({ region: "3602" }) as unknown },
          lookup: expect.stringContaining("sppirt") as unknown,
          file: { id: fileId, mime: "image/jpeg" },
          business: { id: entin.sellerId, name: "Keripik Bu Entin", status: "admitted" },
          duplicates: [{ business: { name: "Emping Bu Icih" } }],
          history: [{ from: null, to: "submitted", by: expect.stringContaining("Ibu") as unknown }],
        });
        expect(await verifier().get("/admin/agency/certificates/cert_none")).toMatchObject({
          status: 404,
          body: { code: "certificate_not_found" },
        });
      });

      it("have a file that is streamed to nobody else, and that no browser runs or keeps", async () => {
        const { fileId } = await claimedCertificate(container(), entin.sellerId);
        const { status, headers, data } = await axios.get<ArrayBuffer>(`/admin/agency/files/${fileId}`, {
          headers: as("verifier").headers,
          responseType: "arraybuffer",
        });
        expect(status).toBe(200);
        expect(headers).toMatchObject({
          "content-type": "image/jpeg",
          "x-content-type-options": "nosniff",
          "cache-control": "private, no-store",
          "content-disposition": expect.stringMatching(
            /^inline; filename="P-IRT keripik _\.jpg"; filename\*=UTF-8''P-IRT/,
          ) as unknown,
        });
        expect(headers["content-security-policy"]).toContain("sandbox");
        expect(Buffer.from(data).subarray(0, 3).toString("hex")).toBe("ffd8ff");
        expect(await verifier().get("/admin/agency/files/prf_none")).toMatchObject({
          status: 404,
          body: { code: "private_file_not_found" },
        });
        for (const path of [
          `/static/${fileId}`,
          `/pictures/${fileId}`,
          `/admin/agency/files/..%2f${fileId}`,
        ]) {
          const refused = await apiClient(axios, {}).get(path);
          expect([path, refused.status >= 400]).toEqual([path, true]);
        }
      });

      it("are verified with how they were looked into and the day that the paper says, and the log tells it", async () => {
        const { id } = await claimedCertificate(container(), entin.sellerId);
        const { certificate } = bodyOf(
          await decide(verifier(), id, { ...verify, valid_until: "2029-06-30" }),
        );
        expect(certificate).toMatchObject({
          status: "verified",
          method: "issuer_website",
          valid_until: "2029-06-30T16:59:59.999Z",
          history: [{ from: "submitted", to: "verified", by: as("verifier").name }, { to: "submitted" }],
        });
        expect(await logOf(`certificate:${id}`)).toMatchObject([
          {
            action: "certificate.verify",
            actor_name: as("verifier").name,
            subject_label: `P-IRT ${PIRT}`,
            before: { status: "submitted" },
            after: { status: "verified", method: "issuer_website" },
            withdraws: null,
          },
        ]);
      });

      it("are rejected, and revoked, with reasons of the list and words", async () => {
        const { id } = await claimedCertificate(container(), entin.sellerId);
        expect(bodyOf(await decide(verifier(), id, reject)).certificate.history[0]).toMatchObject({
          to: "rejected",
          reasons: [{ code: "number_not_found", field: "number" }],
          note: "Cek lagi nomornya, Bu.",
        });
        expect((await logOf(`certificate:${id}`))[0]?.reason).toBe(
          "Nomor tidak ditemukan di situs penerbit; Cek lagi nomornya, Bu.",
        );

        const verified = await claimedCertificate(container(), icih.sellerId);
        bodyOf(await decide(verifier(), verified.id, verify));
        const revoke = { decision: "revoke", reasons: ["withdrawn_by_issuer"], expected_status: "verified" };
        expect(bodyOf(await decide(second.api, verified.id, revoke)).certificate.status).toBe("revoked");
        expect((await logOf(`certificate:${verified.id}`)).map(({ action }) => action)).toEqual([
          "certificate.revoke",
          "certificate.verify",
        ]);
      });

      it("are not decided without what a decision needs", async () => {
        const { id } = await claimedCertificate(container(), entin.sellerId);
        const fieldsOf = async (body: object) => (await decide(verifier(), id, body)).body.fields;
        expect(await fieldsOf({})).toEqual({ decision: "required" });
        expect(await fieldsOf({ decision: "verify" })).toEqual({ method: "required" });
        expect(await fieldsOf({ decision: "reject" })).toEqual({ reasons: "required" });
        expect(await fieldsOf({ decision: "reject", reasons: ["other"] })).toEqual({ note: "required" });
        expect(await fieldsOf({ decision: "reject", reasons: ["story_missing_or_copied"] })).toEqual({
          "reasons.0": "not_allowed",
        });
        expect(await fieldsOf({ ...verify, valid_until: "tomorrow" })).toEqual({ valid_until: "invalid" });
        expect(await fieldsOf({ ...verify, actor: "me", expected_status: undefined })).toEqual({
          actor: "unknown_field",
          expected_status: "required",
        });
        expect((await read(id)).status).toBe("submitted");
        expect(await logOf(`certificate:${id}`)).toEqual([]);
      });

      it("with a malformed number are not verified; the log takes the attempt back", async () => {
        const { id } = await claimedCertificate(container(), entin.sellerId, { number: "P-IRT 123" });
        expect(await decide(verifier(), id, verify)).toMatchObject({
          status: 400,
          body: { code: "certificate_number_malformed" },
        });
        const [withdrawal, attempt] = await logOf(`certificate:${id}`);
        expect(attempt?.withdraws).toBeNull();
        expect(withdrawal).toMatchObject({ withdraws: attempt?.id, after: { status: "submitted" } });
      });

      it("are decided once: of two at the same moment one is refused and told who was faster", async () => {
        for (let round = 0; round < 3; round++) {
          const { id } = await claimedCertificate(container(), entin.sellerId);
          const answers = await Promise.all([decide(verifier(), id, verify), decide(second.api, id, reject)]);
          expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
          const winner = answers[0].status === 200 ? as("verifier") : second;
          const refused = answers.find(({ status }) => status === 409)?.body;
          const { status, history } = await read(id);
          expect(history).toHaveLength(2);
          expect(refused).toMatchObject({
            code: "already_decided",
            decided: { by: winner.name, at: expect.any(String) as unknown, status },
          });
          const lasting = await lastingEntries(`certificate:${id}`);
          expect(lasting.map(({ actor_name }) => actor_name)).toEqual([winner.name]);
        }
      });

      it("that somebody decided before are not decided again, and that leaves no trace in the log", async () => {
        const { id } = await claimedCertificate(container(), entin.sellerId);
        bodyOf(await decide(verifier(), id, reject));
        expect(await decide(second.api, id, verify)).toMatchObject({
          status: 409,
          body: { code: "already_decided", decided: { by: as("verifier").name, status: "rejected" } },
        });
        expect(await decide(second.api, id, { ...verify, expected_status: "rejected" })).toMatchObject({
          status: 409,
          body: { code: "certificate_transition_refused" },
        });
        expect(await lastingEntries(`certificate:${id}`)).toHaveLength(1);
      });
    });
  },
});
