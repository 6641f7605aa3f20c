import type { BusinessDecision, BusinessStatus } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mailsInOutbox } from "../builders/outbox";
import { apiClient, bodyOf } from "../builders/api-client";
import { AT_HOME, buyer } from "../builders/buyer";
import { allMailsSent, sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { business, goodsCatalogue, listing } from "../builders/goods-catalogue";
import { COMPLETE_PROFILE, sellerAccount, type SellerAccount } from "../builders/seller-account";
import { openShop } from "../builders/shop";
import { staffMember } from "../builders/staff";
import { PICTURE_MODULE } from "../../src/modules/picture";
import type PictureModuleService from "../../src/modules/picture/service";
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order";
import type SellerOrderModuleService from "../../src/modules/seller-order/service";
import { STAFF_MODULE } from "../../src/modules/staff";
import type StaffModuleService from "../../src/modules/staff/service";
import { SELLER_PASSWORD_PROVIDER } from "../../src/provider-ids";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { ensureAccounts } from "../../src/scripts/demonstration/accounts";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { shipSellerOrderWorkflow } from "../../src/workflows/order/ship-seller-order";
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

    const fieldsOf = (answer: { body: unknown }) =>
      (answer.body as { fields?: Record<string, string> }).fields;

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

    describe("signing up wrongly", () => {
      const up = (over: Record<string, unknown>) =>
        stranger().post("/seller/sign-up", { ...entin, identifier: "0813-1111-2222", ...over });

      it("is told at each field", async () => {
        expect(await stranger().post("/seller/sign-up", {})).toMatchObject({
          status: 400,
          body: {
            code: "invalid_input",
            fields: {
              name: "required",
              business_name: "required",
              identifier: "required",
              password: "required",
              accept_terms: "terms_not_accepted",
            },
          },
        });
        const wrong = await up({
          name: "a".repeat(81),
          business_name: " ",
          identifier: "bukan nomor",
          password: "pendek",
          accept_terms: "yes",
          status: "admitted",
        });
        expect(fieldsOf(wrong)).toEqual({
          name: "too_long",
          business_name: "required",
          identifier: "identifier_wrong",
          password: "too_short",
          accept_terms: "terms_not_accepted",
          status: "unknown_field",
        });
        expect(fieldsOf(await up({ password: "081311112222" }))).toEqual({ password: "same_as_identifier" });
        expect(fieldsOf(await up({ claim_code: "TIDAK-ADA" }))).toEqual({ claim_code: "claim_code_unknown" });
        expect((await signIn("081311112222", entin.password)).status).toBe(401);
      });

      it("is refused where somebody signs in with that already, however it is written, and at the same moment", async () => {
        expect((await up({ identifier: "0813 3333 4444" })).status).toBe(201);
        expect(await up({ identifier: "+62 813-3333-4444" })).toMatchObject({
          status: 409,
          body: { code: "identifier_taken" },
        });
        const together = await Promise.all(
          [1, 2, 3].map(() => up({ identifier: "Siti@Example.com", business_name: "Bersama" })),
        );
        expect(together.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
        for (const answer of together.filter(({ status }) => status === 409)) {
          expect(answer.body).toMatchObject({ code: "identifier_taken" });
        }
        const made = await sellers().listSellers({ name: "Bersama" });
        expect(made.map(({ handle }) => handle)).toEqual(["bersama"]);
      });

      it("leaves nothing behind, and what a process that died left behind is taken over", async () => {
        await container()
          .resolve(Modules.AUTH)
          .register(SELLER_PASSWORD_PROVIDER, {
            body: { email: "+6281311112222", password: "sandi yang tertinggal" },
          });
        expect((await signIn("081311112222", "sandi yang tertinggal")).status).toBe(401);
        expect((await up({})).status).toBe(201);
        expect((await signIn("081311112222", entin.password)).status).toBe(200);
        expect((await signIn("081311112222", "sandi yang tertinggal")).status).toBe(401);
      });

      it("keeps the accounts of staff and of sellers apart, also where the address is the same", async () => {
        const email = "ratna@lebak.test";
        await container()
          .resolve(Modules.AUTH)
          .register("emailpass", { body: { email, password: "rahasia petugas" } });
        expect((await up({ identifier: email })).status).toBe(201);
        expect((await signIn(email, "rahasia petugas")).status).toBe(401);
        expect((await signIn(email, entin.password)).status).toBe(200);
        const asStaff = (password: string) => stranger().post("/auth/user/emailpass", { email, password });
        expect((await asStaff(entin.password)).status).toBe(401);
        for (const path of [
          "/auth/seller/seller-password",
          "/auth/seller/emailpass",
          "/auth/user/seller-password",
        ]) {
          expect((await stranger().post(path, { email, password: entin.password })).status).toBe(404);
        }
      });

      it("with the agency's code takes over a business that is there already, once", async () => {
        const [registered] = await sellers().registerSellers([{ handle: "gula-abah", name: "Gula Abah" }]);
        const seller_id = registered?.id ?? "";
        const former = await sellers().issueClaimCode({ seller_id, now: new Date() });
        const { code } = await sellers().issueClaimCode({ seller_id, now: new Date() });
        const claim = (identifier: string, claim_code: string) => up({ identifier, claim_code });
        expect(fieldsOf(await claim("081355550001", former.code))).toEqual({
          claim_code: "claim_code_unknown",
        });

        const claimed = await claim("081355550002", code.toLowerCase().replaceAll("-", " "));
        expect(claimed.status).toBe(201);
        const { body } = await as((claimed.body as { token: string }).token).get("/seller/me");
        expect(body).toMatchObject({
          business: { id: seller_id, name: "Gula Abah" },
          member: { role: "owner" },
        });

        expect(fieldsOf(await claim("081355550003", code))).toEqual({ claim_code: "claim_code_unknown" });
        await expect(sellers().issueClaimCode({ seller_id, now: new Date() })).rejects.toMatchObject({
          code: "seller_claimed_already",
        });
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
        const {
          api: theirs,
          sellerId,
          memberId,
        } = await sellerAccount(axios, container(), { status: "draft" });
        const other = await sellerAccount(axios, container(), { status: "draft" });
        const stored = { key: "usaha-1", width: 1200, height: 1200, blur: "data:image/webp;base64,AAAA" };
        await container()
          .resolve<PictureModuleService>(PICTURE_MODULE)
          .createUploadedPictures({
            ...stored,
            seller_id: sellerId,
            uploaded_by: memberId,
            uploaded_at: new Date(),
          });
        const picture = { ...stored, alt: { id: "Dapur", en: "" } };
        const tell = async (body: unknown) =>
          bodyOf(await theirs.post<MeBody>("/seller/profile", body)).business;
        const stolen = await other.api.post("/seller/profile", { story_pictures: [picture], logo: picture });
        expect(fieldsOf(stolen)).toEqual({ "story_pictures.0": "unknown_picture" });
        expect(await tell({ logo: { ...picture, width: 1 }, story_pictures: [picture] })).toMatchObject({
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
          number: "account_wrong",
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
        account: Pick<SellerAccount, "sellerId">,
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
        expect(typeof (await me(account)).business.admission.decided_at).toBe("string");
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

      it("is suspended and reinstated: its goods are off the shop at once, and what was bought is still sent", async () => {
        const { ask } = await openShop(
          container(),
          axios,
          goodsCatalogue(
            [business({ handle: "emping-bu-icih" })],
            [listing({ handle: "emping-manis", business: "emping-bu-icih" })],
          ),
        );
        const keys = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
        const home = apiClient(axios, {
          "x-publishable-api-key": keys.find(({ title }) => title === "home")?.token ?? "",
        });
        const [region] = await container().resolve(Modules.REGION).listRegions({ currency_code: "idr" });
        const siti = buyer(home, {
          regionId: region?.id ?? "",
          market: "id-id",
          address: AT_HOME,
          email: "siti@example.com",
        });
        const [seller] = await sellers().listSellers({ handle: "emping-bu-icih" });
        const account = { sellerId: seller?.id ?? "" };
        interface Shown {
          listing: { variants: { id: string }[] };
        }
        const shown = () => ask<Shown>("/store/listings/emping-manis");
        const variantId = bodyOf(await shown()).listing.variants[0]?.id ?? "";
        const order = await siti.buy([{ variantId, quantity: 1 }]);
        const waiting = await siti.readyCart([{ variantId, quantity: 1 }]);

        await decide(account, "suspend", "admitted", { reasons: ["complaints"] });
        expect((await shown()).status).toBe(404);
        expect((await ask("/store/sellers/emping-bu-icih")).status).toBe(404);
        expect((await siti.complete(waiting)).body).toMatchObject({ code: "seller_not_selling" });

        const orders = container().resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
        const part = await eventually(async () => {
          const [row] = await orders.listSellerOrders({ order_id: order.id });
          if (!row) throw new Error("the order is not split yet");
          return row;
        });
        const move = (to: "new" | "packed", by: "staff" | "seller") =>
          orders.changeSellerOrderStatus({ id: part.id, to, by, actor: "x", now: new Date() });
        await move("new", "staff");
        await move("packed", "seller");
        await shipSellerOrderWorkflow(container()).run({
          input: {
            ...{ seller_order_id: part.id, by: "seller", actor: "x" },
            ...{ courier: "JNE", tracking_number: "JNE0001", now: new Date().toISOString() },
          },
        });
        expect((await orders.retrieveSellerOrder(part.id)).status).toBe("shipped");

        await decide(account, "reinstate", "suspended");
        expect((await shown()).status).toBe(200);
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

    describe("a forgotten password", () => {
      const byEmail = async () => {
        const email = `lupa-${Date.now()}@example.com`;
        return {
          ...(await sellerAccount(axios, container(), { status: "draft", identifier: email })),
          email,
        };
      };
      const ask = (identifier: unknown) => stranger().post("/seller/password-reset/request", { identifier });
      const choose = (token: string, password = "kata sandi baru") =>
        stranger().post<{ token: string }>("/seller/password-reset", { token, password });
      const tokenMailedTo = async (email: string, event: string) => {
        const [mail] = (await mailsInOutbox(event)).filter(({ to }) => JSON.stringify(to).includes(email));
        return /token=([A-Za-z0-9_-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
      };
      const askedFor = async (email: string) => {
        await ask(email);
        return await eventually(async () => {
          const token = await tokenMailedTo(email, "new-password");
          expect(token).not.toBe("");
          return token;
        });
      };

      it("is chosen anew by a link that is mailed, once, and every session ends", async () => {
        const { email, api: theirs, password } = await byEmail();
        const token = await askedFor(email);
        expect(fieldsOf(await choose(token, "pendek"))).toEqual({ password: "too_short" });
        expect(fieldsOf(await choose(token, email))).toEqual({ password: "same_as_identifier" });

        const chosen = await choose(token);
        expect(chosen.status).toBe(200);
        expect((await as(chosen.body.token).get("/seller/me")).status).toBe(200);
        expect(await theirs.get("/seller/me")).toMatchObject({ status: 401, body: { code: "unauthorized" } });
        expect((await signIn(email, password)).status).toBe(401);
        expect((await signIn(email, "kata sandi baru")).status).toBe(200);
        expect(await choose(token)).toMatchObject({ status: 400, body: { code: "token_invalid" } });
      });

      it("has a link that ends within the hour, and of which only the hash is kept", async () => {
        const { email } = await byEmail();
        const token = await askedFor(email);
        const [row] = await sellers().listMemberTokens({ purpose: "password_reset", used_at: null });
        expect(JSON.stringify(row)).not.toContain(token);
        await sql(container(), "UPDATE seller_member_token SET expires_at = now() WHERE id = ?", [
          row?.id ?? "",
        ]);
        expect(await choose(token)).toMatchObject({ status: 400, body: { code: "token_invalid" } });
      });

      it("is asked for with the same answer whoever one is, and mailed once a minute at most", async () => {
        const { email } = await byEmail();
        const phone = await sellerAccount(axios, container(), { status: "draft" });
        const identifiers = [email, email, email, phone.identifier, "siapa@example.com", "bukan apa-apa"];
        for (const answer of await Promise.all(identifiers.map(ask))) {
          expect(answer).toMatchObject({ status: 204, body: "" });
        }
        expect((await ask(undefined)).status).toBe(400);
        await eventually(async () => expect(await tokenMailedTo(email, "new-password")).not.toBe(""));
        await allMailsSent(container());
        const mails = (await mailsInOutbox("new-password")).map(({ to }) => JSON.stringify(to));
        expect(mails.filter((to) => to.includes(email))).toHaveLength(1);
        expect(mails.filter((to) => to.includes("siapa@example.com"))).toEqual([]);
      });

      it("is helped with by staff where there is no address, and the log says so", async () => {
        const phone = await sellerAccount(axios, container(), { status: "draft" });
        const other = await sellerAccount(axios, container(), { status: "draft" });
        const staff = await staffMember(container());
        const make = (sellerId: string, memberId: string, headers = staff.headers) =>
          apiClient(axios, headers).post<{ link: string }>(
            `/admin/agency/sellers/${sellerId}/members/${memberId}/reset-link`,
          );
        const made = await make(phone.sellerId, phone.memberId);
        expect(made.status).toBe(201);
        expect(made.body.link).toMatch(
          /^https:\/\/lapak\.test\/seller\/sandi-baru\?token=[A-Za-z0-9_-]{43}$/,
        );
        expect((await choose(made.body.link.slice(-43))).status).toBe(200);
        expect((await signIn(phone.identifier, "kata sandi baru")).status).toBe(200);

        const [entry] = await container()
          .resolve<StaffModuleService>(STAFF_MODULE)
          .listAuditEntries({ subject_id: phone.memberId });
        expect(entry).toMatchObject({ action: "member.reset_link", actor_id: staff.id });
        expect(JSON.stringify(entry)).not.toContain(made.body.link.slice(-43));

        expect((await make(other.sellerId, phone.memberId)).status).toBe(404);
        expect(
          (await phone.api.post(`/admin/agency/sellers/${phone.sellerId}/members/x/reset-link`)).status,
        ).toBe(401);
      });

      it("confirms nothing but a password: another kind of link is another thing", async () => {
        const { email } = await byEmail();
        const confirmation = await eventually(async () => {
          const token = await tokenMailedTo(email, "confirm-email");
          expect(token).not.toBe("");
          return token;
        });
        expect(await choose(confirmation)).toMatchObject({ status: 400, body: { code: "token_invalid" } });
        const confirm = (token: string) => stranger().post("/seller/email-verification", { token });
        expect(await confirm("x")).toMatchObject({ status: 400, body: { fields: { token: "invalid" } } });
        expect((await confirm(confirmation)).status).toBe(204);
        expect(await confirm(confirmation)).toMatchObject({ status: 400, body: { code: "token_invalid" } });
        const [member] = await sellers().listMembers({ email });
        expect(member?.email_verified_at).not.toBeNull();
      });
    });

    describe("an e-mail address", () => {
      it("is confirmed by a link that comes with signing up, or when it is asked for again", async () => {
        const email = "konfirmasi@example.com";
        const account = await sellerAccount(axios, container(), { status: "draft", identifier: email });
        await eventually(async () => {
          const mails = await mailsInOutbox("confirm-email");
          expect(mails.filter(({ to }) => JSON.stringify(to).includes(email))).toHaveLength(1);
        });
        await sql(
          container(),
          "UPDATE seller_member_token SET created_at = now() - interval '2 minutes' WHERE member_id = ?",
          [account.memberId],
        );
        expect((await account.api.post("/seller/email-verification/request")).status).toBe(204);
        expect((await account.api.post("/seller/email-verification/request")).status).toBe(204);
        const mails = (await mailsInOutbox("confirm-email")).filter(({ to }) =>
          JSON.stringify(to).includes(email),
        );
        expect(mails).toHaveLength(2);
        const token = /token=([A-Za-z0-9_-]{43})/.exec(mails[1]?.text ?? "")?.[1] ?? "";
        expect((await stranger().post("/seller/email-verification", { token })).status).toBe(204);
        const { body } = await account.api.get<{ member: unknown }>("/seller/me");
        expect(body.member).toMatchObject({ email, email_verified: true });
        expect((await stranger().post("/seller/email-verification/request")).status).toBe(401);
      });
    });

    describe("another password", () => {
      it("is taken from who knows the present one, and ends the sessions of all other phones", async () => {
        const account = await sellerAccount(axios, container(), { status: "draft" });
        const change = (current: string, next: string) =>
          account.api.post<{ token: string }>("/seller/password", { current, next });
        const other = await signIn(account.identifier, account.password);
        expect(fieldsOf(await change("bukan ini", "sandi berikutnya"))).toEqual({
          current: "password_wrong",
        });
        expect(fieldsOf(await change(account.password, "pendek"))).toEqual({ next: "too_short" });
        expect(fieldsOf(await change(account.password, account.identifier))).toEqual({
          next: "same_as_identifier",
        });

        const changed = await change(account.password, "sandi berikutnya");
        expect(changed.status).toBe(200);
        expect((await as(changed.body.token).get("/seller/me")).status).toBe(200);
        for (const api of [account.api, as(other.body.token)])
          expect((await api.get("/seller/me")).status).toBe(401);
        expect((await signIn(account.identifier, account.password)).status).toBe(401);
      });
    });

    describe("the people of a business", () => {
      interface Invited {
        invitation: { id: string };
        link: string;
      }
      const invite = (owner: SellerAccount, identifier: string, name = "Neneng") =>
        owner.api.post<Invited>("/seller/members/invitations", { name, identifier });
      const accept = (token: string, body: unknown = { password: "sandi si neneng", accept_terms: true }) =>
        stranger().post<{ token: string }>(`/seller/invitations/${token}`, body);
      const helperOf = async (owner: SellerAccount, identifier: string) => {
        const { link } = bodyOf(await invite(owner, identifier));
        return as(bodyOf(await accept(link.slice(-43))).token);
      };

      it("are invited by a link, join with a password of their own, and see the same business", async () => {
        const owner = await sellerAccount(axios, container(), { businessName: "Emping Bu Icih" });
        const { invitation, link } = bodyOf(await invite(owner, "0813-7777-0001"));
        expect(link).toMatch(/^https:\/\/lapak\.test\/seller\/undangan\/[A-Za-z0-9_-]{43}$/);
        const token = link.slice(-43);
        expect(await stranger().get(`/seller/invitations/${token}`)).toEqual({
          status: 200,
          body: { business_name: "Emping Bu Icih", name: "Neneng", identifier: "+6281377770001" },
        });
        expect(fieldsOf(await accept(token, { password: "x" }))).toEqual({
          password: "too_short",
          accept_terms: "terms_not_accepted",
        });
        const joined = await accept(token);
        expect(joined.status).toBe(201);
        expect(await as(joined.body.token).get("/seller/me")).toMatchObject({
          body: { member: { name: "Neneng", role: "helper" }, business: { id: owner.sellerId } },
        });
        expect((await signIn("081377770001", "sandi si neneng")).status).toBe(200);
        for (const answer of [await stranger().get(`/seller/invitations/${token}`), await accept(token)]) {
          expect(answer).toMatchObject({ status: 404, body: { code: "token_invalid" } });
        }
        const { body } = await owner.api.get<{ items: unknown[]; invitations: unknown[] }>("/seller/members");
        expect(body).toMatchObject({
          items: [
            { id: owner.memberId, role: "owner", you: true },
            { name: "Neneng", role: "helper", phone: "+6281377770001", email: null, you: false },
          ],
          invitations: [],
        });
        expect((await owner.api.delete(`/seller/members/invitations/${invitation.id}`)).status).toBe(404);
      });

      it("are invited by mail where they have an address, and once", async () => {
        const owner = await sellerAccount(axios, container());
        bodyOf(await invite(owner, "neneng@example.com"));
        const { link } = bodyOf(await invite(owner, "Neneng@Example.com"));
        const mails = (await mailsInOutbox("invitation")).filter(({ to }) =>
          JSON.stringify(to).includes("neneng@example.com"),
        );
        expect(mails.map(({ text }) => text?.includes(link))).toEqual([false, true]);
        const { body } = await owner.api.get<{ invitations: { id: string }[] }>("/seller/members");
        expect(body.invitations).toHaveLength(1);
        expect(JSON.stringify(body)).not.toContain(link.slice(-43));

        expect(
          (await owner.api.delete(`/seller/members/invitations/${body.invitations[0]?.id}`)).status,
        ).toBe(204);
        expect((await accept(link.slice(-43))).status).toBe(404);
        expect(await invite(owner, owner.identifier)).toMatchObject({
          status: 409,
          body: { code: "identifier_taken" },
        });
        expect(fieldsOf(await invite(owner, "x", ""))).toEqual({
          name: "required",
          identifier: "identifier_wrong",
        });
      });

      it("may do everything but what is the owner's", async () => {
        const owner = await sellerAccount(axios, container(), { status: "draft" });
        const helper = await helperOf(owner, "081377770002");
        expect((await helper.post("/seller/profile", { tagline: "Gurih" })).status).toBe(200);
        const refused = [
          await helper.get("/seller/members"),
          await helper.post("/seller/members/invitations", { name: "Ujang", identifier: "081377770003" }),
          await helper.delete("/seller/members/invitations/selinv_x"),
          await helper.delete(`/seller/members/${owner.memberId}`),
          await helper.post("/seller/bank-account", { bank: "BRI", number: "123456", holder: "Ujang" }),
        ];
        for (const answer of refused)
          expect(answer).toMatchObject({ status: 403, body: { code: "owner_only" } });
      });

      it("are taken out at once, and can sign up by themselves afterwards", async () => {
        const owner = await sellerAccount(axios, container());
        const stranger_ = await sellerAccount(axios, container());
        const helper = await helperOf(owner, "081377770004");
        const { body } = await helper.get<{ member: { id: string } }>("/seller/me");
        const path = `/seller/members/${body.member.id}`;
        expect(await stranger_.api.delete(path)).toMatchObject({
          status: 404,
          body: { code: "member_not_found" },
        });
        expect(await owner.api.delete(`/seller/members/${owner.memberId}`)).toMatchObject({
          status: 409,
          body: { code: "owner_stays" },
        });
        expect((await owner.api.delete(path)).status).toBe(204);
        expect((await helper.get("/seller/me")).status).toBe(401);
        expect((await signIn("081377770004", "sandi si neneng")).status).toBe(401);
        expect((await owner.api.delete(path)).status).toBe(404);
        expect(
          (await stranger().post("/seller/sign-up", { ...entin, identifier: "081377770004" })).status,
        ).toBe(201);
      });

      it("are not touched by the owner of another business", async () => {
        const owner = await sellerAccount(axios, container());
        const other = await sellerAccount(axios, container());
        const { invitation } = bodyOf(await invite(owner, "081377770005"));
        expect(await other.api.delete(`/seller/members/invitations/${invitation.id}`)).toMatchObject({
          status: 404,
          body: { code: "invitation_not_found" },
        });
      });
    });

    describe("the sellers of the demonstration", () => {
      it("sign in with what stands in the file, also after it was lost", async () => {
        await sellers().registerSellers([{ handle: "emping-bu-sarti", name: "Emping Bu Sarti" }]);
        const dataDir = mkdtempSync(join(tmpdir(), "lapak-accounts-"));
        const accounts = async () => {
          await ensureAccounts(container(), dataDir);
          const text = readFileSync(join(dataDir, "demo-accounts.json"), "utf8");
          const all = JSON.parse(text) as { where: string; email: string; password: string }[];
          return all.filter(({ where }) => where === "/seller");
        };
        const businessesOf = async (list: { email: string; password: string }[]) => {
          const names: string[] = [];
          for (const { email, password } of list) {
            const { token } = bodyOf(await signIn(email, password));
            names.push(
              (await as(token).get<{ business: { name: string } }>("/seller/me")).body.business.name,
            );
          }
          return names;
        };
        const first = await accounts();
        const names = ["Emping Bu Sarti", "Usaha Calon Penjual (peragaan)"];
        expect(await businessesOf(first)).toEqual(names);
        expect(await accounts()).toEqual(first);
        rmSync(dataDir, { recursive: true });
        const anew = await accounts();
        expect(anew).not.toEqual(first);
        expect(await businessesOf(anew)).toEqual(names);
      });
    });

    describe("every route of those who sell", () => {
      it("asks who one is, and takes the tokens of no other kind", async () => {
        const staff = await staffMember(container());
        const routes: [method: "get" | "post" | "delete", path: string][] = [
          ["get", "/seller/me"],
          ["post", "/seller/profile"],
          ["post", "/seller/bank-account"],
          ["post", "/seller/submission"],
          ["post", "/seller/password"],
          ["post", "/seller/email-verification/request"],
          ["get", "/seller/members"],
          ["post", "/seller/members/invitations"],
          ["delete", "/seller/members/invitations/selinv_x"],
          ["delete", "/seller/members/selmem_x"],
          ["get", "/seller/nothing"],
          ["get", "/seller/sign-up"],
        ];
        const { token } = await sellerAccount(axios, container(), { status: "draft" });
        for (const [method, path] of routes) {
          for (const headers of [
            {},
            staff.headers,
            { authorization: `Basic ${token}` },
            { authorization: `Bearer ${token}x` },
          ]) {
            const answer = await apiClient(axios, headers)[method](path);
            expect([method, path, answer.status, (answer.body as { code: string }).code]).toEqual([
              method,
              path,
              401,
              "unauthorized",
            ]);
          }
        }
        expect((await as(token).get("/admin/agency/me")).status).toBe(401);
        expect((await as(token).post("/auth/token/refresh")).status).toBe(401);
      });
    });
  },
});
