import type { BusinessDecision, BusinessStatus } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import "../builders/outbox";
import { apiClient, bodyOf } from "../builders/api-client";
import { sql } from "../builders/database";
import { COMPLETE_PROFILE, sellerAccount, type SellerAccount } from "../builders/seller-account";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { decideBusinessWorkflow } from "../../src/workflows/seller/decide-business";
import { openShippingWorkflow } from "../../src/workflows/seller/open-shipping";
import { shippingSellerOf } from "../../src/workflows/seller/shipping-of-seller";

jest.setTimeout(180_000);

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    const axios = api as AxiosInstance;
    const stranger = () => apiClient(axios, {});

    const sellers = () => container().resolve<SellerModuleService>(SELLER_MODULE);
    const as = (token: string) => apiClient(axios, { authorization: `Bearer ${token}` });
    const signIn = (identifier: string, password: string) =>
      stranger().post<{ token: string }>("/seller/sign-in", { identifier, password });

    beforeAll(async () => {
      await setUpMarketplace(container());
    });

    const entin = {
      name: "Bu Entin",
      business_name: "Keripik Bu Entin",
      identifier: "0812-3456-7890",
      password: "pisang sale manis",
      accept_terms: true,
    };

    describe("signing up", () => {
      it("opens an account with a business as a draft, and the phone number is known however it is written", async () => {
        const up = await stranger().post<{ token: string }>("/seller/sign-up", entin);
        expect(up.status).toBe(201);
        const me = await as(up.body.token).get("/seller/me");
        expect(me).toMatchObject({
          status: 200,
          body: {
            member: {
              name: "Bu Entin",
              email: null,
              phone: "+6281234567890",
              role: "owner",
              email_verified: false,
            },
            business: {
              name: "Keripik Bu Entin",
              handle: "keripik-bu-entin",
              status: "draft",
              kecamatan: null,
            },
            unread_notices: 0,
          },
        });
        for (const identifier of ["081234567890", "+62 812 3456 7890", "62812-3456-7890"]) {
          const signedIn = await signIn(identifier, entin.password);
          expect(signedIn.status).toBe(200);
          expect((await as(signedIn.body.token).get("/seller/me")).status).toBe(200);
        }
      });
    });

    describe("signing in", () => {
      it("is refused alike for a wrong password and for somebody unknown", async () => {
        const { identifier } = await sellerAccount(axios, container());
        for (const who of [identifier, "+6281999999999", "siapa@example.com", "bukan siapa-siapa"]) {
          expect(await signIn(who, "kata sandi lain")).toMatchObject({
            status: 401,
            body: { code: "wrong_credentials" },
          });
        }
      });

      it("is what everything else asks for", async () => {
        expect(await stranger().get("/seller/me")).toMatchObject({
          status: 401,
          body: { type: "unauthorized", code: "unauthorized" },
        });
        expect((await as("bukan.token.kami").get("/seller/me")).status).toBe(401);
      });
    });

    const fieldsOf = (answer: { body: unknown }) =>
      (answer.body as { fields?: Record<string, string> }).fields;
    interface MeBody {
      business: { status: string; admission: Record<string, unknown>; [field: string]: unknown };
      steps: { code: string; done: boolean; required: boolean; missing: string[] }[];
    }
    const me = async ({ api: theirs }: SellerAccount) => bodyOf(await theirs.get<MeBody>("/seller/me"));

    describe("the profile of a business", () => {
      it("is told piece by piece, each in the one form in which it is kept", async () => {
        const icih = await sellerAccount(axios, container(), { status: "draft" });
        const first = await icih.api.post<MeBody>("/seller/profile", {
          kind: "kelompok",
          nib: "1234 5678 90123",
          kecamatan: "bayah",
          phone: "0812-0000-1111",
        });
        expect(first).toMatchObject({
          status: 200,
          body: {
            business: { kind: "kelompok", nib: "1234567890123", phone: "+6281200001111", village: null },
          },
        });
        const { business, steps } = bodyOf(
          await icih.api.post<MeBody>("/seller/profile", {
            village: " Sawarna ",
            street: "Kp. Ciantir RT 01",
            postal: "42393",
            whatsapp: "",
            founded_year: 2015,
            workers_women: 4,
            tagline: "Gurih dari dapur sendiri",
            story: "Kami mulai dengan satu wajan.",
          }),
        );
        expect(business).toMatchObject({
          kind: "kelompok",
          village: "Sawarna",
          postal: "42393",
          whatsapp: null,
          workers_women: 4,
          story_pictures: [],
          logo: null,
          bank_account: null,
        });
        const done = Object.fromEntries(steps.map(({ code, done: isDone }) => [code, isDone]));
        expect(done).toEqual({
          identity: true,
          address: true,
          workers: true,
          story: true,
          bank_account: false,
          first_listing: false,
          first_certificate: false,
          terms: true,
        });
        expect((await me(icih)).business).toEqual(business);
      });

      it("keeps its pictures, and gives them up", async () => {
        const { api: theirs } = await sellerAccount(axios, container(), { status: "draft" });
        const picture = {
          key: "usaha-1",
          width: 1200,
          height: 1200,
          blur: "data:image/webp;base64,AAAA",
          alt: { id: "Dapur", en: "" },
        };
        const tell = async (body: unknown) =>
          bodyOf(await theirs.post<MeBody>("/seller/profile", body)).business;
        expect(await tell({ logo: picture, story_pictures: [picture] })).toMatchObject({
          logo: picture,
          story_pictures: [picture],
        });
        expect(await tell({ logo: null })).toMatchObject({ logo: null, story_pictures: [picture] });
      });

      it("is refused where it is wrong, with a code at each field", async () => {
        const { api: theirs } = await sellerAccount(axios, container(), { status: "draft" });
        const answer = await theirs.post("/seller/profile", {
          name: " ",
          kind: "pt",
          nib: "123",
          kecamatan: "bandung",
          postal: "4239",
          phone: "telepon",
          whatsapp: "0812",
          founded_year: 1800,
          workers_men: -1,
          workers_women: 1.5,
          tagline: "a".repeat(121),
          logo: { key: "../../etc" },
          status: "admitted",
          seller_id: "sel_lain",
        });
        expect(answer.status).toBe(400);
        expect(fieldsOf(answer)).toMatchObject({
          name: "required",
          kind: "not_allowed",
          nib: "nib_wrong",
          kecamatan: "kecamatan_unknown",
          postal: "postal_wrong",
          phone: "phone_wrong",
          whatsapp: "phone_wrong",
          founded_year: "year_wrong",
          workers_men: "number_wrong",
          workers_women: "number_wrong",
          tagline: "too_long",
          status: "unknown_field",
          seller_id: "unknown_field",
        });
      });

      it("stays as the agency has verified it, moves house with its parcels, and cannot lose its address", async () => {
        const abah = await sellerAccount(axios, container());
        const verified = await abah.api.post("/seller/profile", { name: "Usaha Lain", nib: "9999999999999" });
        expect(verified).toMatchObject({
          status: 409,
          body: { code: "identity_verified", fields: { name: "verified", nib: "verified" } },
        });
        const lost = await abah.api.post("/seller/profile", { street: null, phone: "" });
        expect(fieldsOf(lost)).toEqual({ street: "required", phone: "required" });

        expect(
          (await abah.api.post("/seller/profile", { kecamatan: "cibeber", village: "Hegarmanah" })).status,
        ).toBe(200);
        const [seller] = await sellers().listSellers({ id: abah.sellerId }, { take: 1 });
        const place = await container()
          .resolve(Modules.STOCK_LOCATION)
          .retrieveStockLocation(seller?.stock_location_id ?? "", { relations: ["address"] });
        expect(place.address).toMatchObject({
          city: "Cibeber",
          address_2: "Hegarmanah",
          postal_code: "42394",
        });
      });
    });

    describe("the bank account", () => {
      it("is told by its last digits, and replaced as a whole", async () => {
        const icih = await sellerAccount(axios, container(), { status: "draft" });
        const tell = (body: unknown) => icih.api.post<MeBody>("/seller/bank-account", body);
        await tell({ bank: "BRI", number: "1234-5678-9012", holder: "Icih" });
        const told = await tell({ bank: "Bank Banten", number: "0987 654 321", holder: "Icih Suryani" });
        expect(told.body.business.bank_account).toEqual({
          bank: "Bank Banten",
          number_ending: "4321",
          holder: "Icih Suryani",
        });
        expect(JSON.stringify(await me(icih))).not.toContain("0987654321");
        expect(fieldsOf(await tell({ bank: "", number: "12a" }))).toEqual({
          bank: "required",
          number: "number_wrong",
          holder: "required",
        });
      });
    });

    describe("admission", () => {
      const ready = async () => {
        const account = await sellerAccount(axios, container(), { status: "draft" });
        bodyOf(await account.api.post("/seller/profile", COMPLETE_PROFILE));
        bodyOf(
          await account.api.post("/seller/bank-account", {
            bank: "BRI",
            number: "123456789",
            holder: "Icih",
          }),
        );
        return account;
      };
      const submit = (account: SellerAccount, body: unknown = { attests: true }) =>
        account.api.post<MeBody>("/seller/submission", body);
      const decide = (
        account: SellerAccount,
        decision: BusinessDecision,
        expected_status: BusinessStatus,
        { reasons = [], note = null }: { reasons?: string[]; note?: string | null } = {},
      ) =>
        decideBusinessWorkflow(container()).run({
          input: {
            seller_id: account.sellerId,
            ...{ decision, reasons, note, expected_status },
            actor: "user_ratna",
            now: new Date().toISOString(),
          },
        });

      it("is asked for once the steps are done and the seller says that it is all true", async () => {
        const unready = await sellerAccount(axios, container(), { status: "draft" });
        expect(await submit(unready)).toMatchObject({
          status: 422,
          body: {
            code: "steps_missing",
            fields: { identity: "missing", address: "missing", workers: "missing", bank_account: "missing" },
          },
        });
        const account = await ready();
        expect(fieldsOf(await submit(account, {}))).toEqual({ attests: "not_attested" });
        expect(await submit(account)).toMatchObject({
          status: 200,
          body: { business: { status: "submitted", admission: { decision: null, decided_at: null } } },
        });
        expect(await submit(account)).toMatchObject({
          status: 409,
          body: { code: "seller_transition_refused" },
        });
      });

      it("is returned with reasons, asked for again, and given with what it takes to ship", async () => {
        const account = await ready();
        await submit(account);
        await expect(decide(account, "return", "submitted")).rejects.toMatchObject({
          code: "reasons_missing",
        });
        await expect(
          decide(account, "return", "submitted", { reasons: ["no_such_reason"] }),
        ).rejects.toMatchObject({ code: "reason_unknown" });
        await decide(account, "return", "submitted", {
          reasons: ["address_incomplete", "nib_wrong"],
          note: "Tulis RT dan RW.",
        });
        expect((await me(account)).business).toMatchObject({
          status: "draft",
          admission: {
            decision: "returned",
            reasons: [
              { code: "address_incomplete", field: "street" },
              { code: "nib_wrong", field: "nib" },
            ],
            note: "Tulis RT dan RW.",
          },
        });
        expect((await submit(account)).body.business.admission).toMatchObject({
          decision: null,
          reasons: [],
        });

        await decide(account, "admit", "submitted");
        expect((await me(account)).business).toMatchObject({
          status: "admitted",
          admission: { decision: "admitted", reasons: [], note: null },
        });
        const [seller] = await sellers().listSellers({ id: account.sellerId }, { take: 1 });
        expect(seller?.stock_location_id).toEqual(expect.stringMatching(/^sloc_/));
        expect(seller?.shipping_profile_id).toEqual(expect.stringMatching(/^sp_/));

        const history = await sellers().listSellerEvents(
          { seller_id: account.sellerId },
          { order: { occurred_at: "ASC" } },
        );
        expect(history.map((event) => [event.from_status, event.to_status, event.by, event.actor])).toEqual([
          ["draft", "submitted", "seller", account.memberId],
          ["submitted", "draft", "staff", "user_ratna"],
          ["draft", "submitted", "seller", account.memberId],
          ["submitted", "admitted", "staff", "user_ratna"],
        ]);
      });

      it("is decided once, however many officers press at the same moment", async () => {
        const account = await ready();
        await submit(account);
        const decided = await Promise.allSettled([
          decide(account, "admit", "submitted"),
          decide(account, "admit", "submitted"),
          decide(account, "reject", "submitted", { reasons: ["registered_twice"] }),
        ]);
        const refused = decided.flatMap((each) =>
          each.status === "rejected" ? [each.reason as unknown] : [],
        );
        expect(refused).toHaveLength(2);
        for (const reason of refused) expect(reason).toMatchObject({ code: "already_decided" });
        await expect(decide(account, "suspend", "submitted", { note: "?" })).rejects.toMatchObject({
          code: "already_decided",
        });
      });

      it("opens shipping also where a process that died had begun to", async () => {
        const account = await ready();
        await submit(account);
        const [seller] = await sellers().listSellers({ id: account.sellerId }, { take: 1 });
        if (!seller) throw new Error("there is no business");
        await openShippingWorkflow(container()).run({ input: { sellers: [shippingSellerOf(seller, true)] } });
        await sellers().updateSellers({
          id: account.sellerId,
          stock_location_id: null,
          shipping_profile_id: null,
        });
        await decide(account, "admit", "submitted");
        expect((await me(account)).business.status).toBe("admitted");
      });

      it("has a history that the database itself protects", async () => {
        const { sellerId } = await sellerAccount(axios, container(), { status: "rejected" });
        await expect(
          sql(container(), "UPDATE seller_event SET note = 'lain' WHERE seller_id = ?", [sellerId]),
        ).rejects.toThrow(/only added to/);
        await expect(
          sql(container(), "DELETE FROM seller_event WHERE seller_id = ?", [sellerId]),
        ).rejects.toThrow(/only added to/);
      });
    });
  },
});
