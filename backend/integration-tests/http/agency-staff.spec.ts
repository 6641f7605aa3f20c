import "../builders/quiet-settings";
import { breakOutbox, emptyOutbox, mailsInOutbox } from "../builders/outbox";
import { STAFF_ROLES, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createApiKeysWorkflow, createUsersWorkflow } from "@medusajs/medusa/core-flows";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { z } from "zod";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { STAFF_MODULE } from "../../src/modules/staff";
import type StaffModuleService from "../../src/modules/staff/service";
import { ensureAccounts } from "../../src/scripts/demonstration/accounts";
import { SELLERS } from "../../src/scripts/demonstration/seller-accounts";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { staffClient, staffMember, tokenOf, type StaffAccount } from "../builders/staff";

jest.setTimeout(180_000);

const accounts = z.array(
  z.object({ role: z.string(), where: z.string(), email: z.string(), password: z.string() }),
);

type Method = "get" | "post" | "delete";
type Colleague = StaffAccount & { api: ApiClient };

interface AuditBody {
  items: {
    action: string;
    actor_name: string;
    role: string;
    subject_type: string;
    subject_label: string;
    before: unknown;
    after: unknown;
  }[];
  count: number;
}

interface StaffBody {
  items: { user_id: string; email: string; role: string | null; you: boolean }[];
  invitations: { id: string; email: string; role: string; link: string | null }[];
}

interface Refusal {
  code?: string;
  fields?: Record<string, string>;
}

const ALL: readonly StaffRole[] = STAFF_ROLES;
const READERS: readonly StaffRole[] = ["administrator", "analyst"];

/** Who may use a route, as the agency's guide says it: written out once more, so that the table is held against something. */
const ROUTES: readonly (readonly [Method, string, readonly StaffRole[]])[] = [
  ["get", "/admin/agency/me", ALL],
  ["get", "/admin/users/me", ALL],
  ["get", "/admin/stores", ALL],
  ["get", "/admin/plugins", ALL],
  ["get", "/admin/notifications?limit=1&offset=0&fields=created_at", ALL],
  ["get", "/admin/notifications?channel=feed", READERS],
  ["get", "/admin/agency/audit", READERS],
  ["get", "/admin/agency/audit/export?format=csv", READERS],
  ["get", "/admin/agency/staff", READERS],
  ["post", "/admin/agency/staff/invitations", ["administrator"]],
  ["delete", "/admin/agency/staff/invitations/none", ["administrator"]],
  ["post", "/admin/agency/staff/none/role", ["administrator"]],
  ["delete", "/admin/agency/staff/none", ["administrator"]],
  ["get", "/admin/transfers", READERS],
  ["post", "/admin/transfers/none/confirm", ["administrator"]],
  ["get", "/admin/orders/none/seller-orders", READERS],
  ["post", "/admin/seller-orders/none/ship", ["administrator"]],
  ["get", "/admin/orders", READERS],
  ["get", "/admin/products", READERS],
  ["get", "/admin/customers", READERS],
  ["post", "/admin/products", ["administrator"]],
  ["delete", "/admin/products/none", ["administrator"]],
  ["get", "/admin/users", ["administrator"]],
  ["get", "/admin/api-keys", ["administrator"]],
  ["post", "/admin/api-keys", ["administrator"]],
  ["get", "/admin/workflows-executions", ["administrator"]],
  ["post", "/admin/uploads", ["administrator"]],
  ["post", "/admin/invites", []],
  ["delete", "/admin/users/none", []],
  ["post", "/admin/users/none", []],
  ["get", "/admin/nothing", []],
  ["get", "/admin/agency/nothing", []],
];

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    const axios = api as AxiosInstance;
    const staff = () => container().resolve<StaffModuleService>(STAFF_MODULE);
    const colleagues: Partial<Record<StaffRole, Colleague>> = {};
    const as = (role: StaffRole): Colleague => {
      const colleague = colleagues[role];
      if (!colleague) throw new Error(`there is no ${role}`);
      return colleague;
    };
    const ask = async (client: ApiClient, method: Method, path: string) =>
      await client[method]<Refusal>(path);
    const log = async (query = "") =>
      bodyOf(await as("administrator").api.get<AuditBody>(`/admin/agency/audit${query}`));
    const bearer = (token: string) => apiClient(axios, { authorization: `Bearer ${token}` });

    beforeAll(async () => {
      await setUpMarketplace(container());
      for (const role of STAFF_ROLES) colleagues[role] = await staffClient(container(), axios, role);
    });
    beforeEach(emptyOutbox);

    describe("every route of the console", () => {
      it("lets those in whose role permits it, and refuses the others by name", async () => {
        const answers: unknown[] = [];
        const expected: unknown[] = [];
        for (const [method, path, permitted] of ROUTES) {
          for (const role of STAFF_ROLES) {
            const { status, body } = await ask(as(role).api, method, path);
            const refused = status === 401 || status === 403;
            answers.push([method, path, role, refused ? [status, body.code] : "in"]);
            expected.push([method, path, role, permitted.includes(role) ? "in" : [403, "not_permitted"]]);
          }
        }
        expect(answers).toEqual(expected);
      });

      it("is closed to who has no token, the token of a seller or buyer, no role, or a key for machines", async () => {
        const nobody = await staffClient(container(), axios, null);
        const { result } = await createApiKeysWorkflow(container()).run({
          input: { api_keys: [{ type: "secret", title: "machine", created_by: as("administrator").id }] },
        });
        const machine = Buffer.from(`${result[0]?.token ?? ""}:`).toString("base64");
        const callers: readonly (readonly [string, ApiClient, number])[] = [
          ["no token", apiClient(axios, {}), 401],
          ["a forged token", bearer("eyJhbGciOiJub25lIn0.e30."), 401],
          ["a seller", bearer(tokenOf(container(), "seller", "selmem_1")), 401],
          ["a buyer", bearer(tokenOf(container(), "customer", "cus_1")), 401],
          ["somebody without a role", nobody.api, 403],
          ["somebody who is gone", bearer(tokenOf(container(), "user", "user_gone")), 403],
          ["a key for machines", apiClient(axios, { authorization: `Basic ${machine}` }), 403],
        ];
        for (const [who, client, refusal] of callers) {
          for (const [method, path] of ROUTES) {
            const { status, body } = await ask(client, method, path);
            expect([who, path, status]).toEqual([who, path, refusal]);
            if (refusal === 403) expect(body.code).toBe("no_role");
          }
        }
      });

      it("tells who one is and what one may do", async () => {
        const { id, email, name, api: curator } = as("curator");
        expect(bodyOf(await curator.get("/admin/agency/me"))).toEqual({
          user: { id, email, name },
          role: "curator",
          permissions: ["listings.read", "curation.read", "curation.edit"],
        });
      });

      it("lets everybody change their own name, and nobody else's", async () => {
        const { id, api: curator } = as("curator");
        bodyOf(await curator.post(`/admin/users/${id}`, { first_name: "Ibu Kurator" }));
        expect(
          await curator.post(`/admin/users/${as("administrator").id}`, { first_name: "x" }),
        ).toMatchObject({
          status: 403,
        });
        expect(bodyOf(await curator.get("/admin/agency/me"))).toMatchObject({
          user: { name: "Ibu Kurator" },
        });
      });
    });

    describe("what administrators change in Medusa's own console", () => {
      it("is written into the log before it happens", async () => {
        const { api: administrator, name } = as("administrator");
        await administrator.post("/admin/products/prod_none", { title: "Keripik" });
        const { items } = await log("?action=core.request");
        expect(items).toMatchObject([
          {
            action: "core.request",
            actor_name: name,
            role: "administrator",
            subject_label: "POST /admin/products/prod_none",
            after: { method: "POST", body: { title: "Keripik" } },
          },
        ]);
      });
    });

    describe("the first administrator", () => {
      const forgetStaff = async () => await sql(container(), "DELETE FROM staff_member");
      const addUser = async (email: string) => {
        const { result } = await createUsersWorkflow(container()).run({ input: { users: [{ email }] } });
        const id = result[0]?.id ?? "";
        return { id, api: bearer(tokenOf(container(), "user", id)) };
      };

      it("is the oldest user, also where several come at once, and nobody after them", async () => {
        await forgetStaff();
        await sql(container(), `UPDATE "user" SET deleted_at = now()`);
        const [first, second] = [await addUser("pertama@lebak.test"), await addUser("kedua@lebak.test")];
        const answers = await Promise.all(
          [second, first, first, second].map(({ api: client }) => client.get("/admin/agency/me")),
        );
        expect(answers.map(({ status }) => status)).toEqual([403, 200, 200, 403]);
        expect(await staff().listStaffMembers({})).toMatchObject([
          { user_id: first.id, role: "administrator" },
        ]);
        expect(bodyOf(await first.api.get("/admin/agency/audit"))).toMatchObject({
          items: [{ action: "staff.first_administrator", actor_id: first.id }],
        });
      });

      it("is made by the set-up where the operator made a user before", async () => {
        await forgetStaff();
        await setUpMarketplace(container());
        expect(await staff().listStaffMembers({})).toMatchObject([{ user_id: as("administrator").id }]);
      });
    });

    describe("the accounts of a demonstration", () => {
      const signIn = async ({ email, password }: { email: string; password: string }) =>
        bearer(
          bodyOf(
            await apiClient(axios, {}).post<{ token: string }>("/auth/user/emailpass", { email, password }),
          ).token,
        );

      it("are one for each role, whose passwords stay the same as long as their file lies there", async () => {
        const folder = await mkdtemp(join(tmpdir(), "lapak-accounts-"));
        await container()
          .resolve<SellerModuleService>(SELLER_MODULE)
          .registerSellers(
            SELLERS.flatMap(({ business }) => business ?? []).map((handle) => ({ handle, name: handle })),
          );
        const made = async () => {
          await ensureAccounts(container(), folder);
          return accounts.parse(JSON.parse(await readFile(join(folder, "demo-accounts.json"), "utf8")));
        };
        const first = await made();
        const ofStaff = first.filter(({ where }) => where === "/app");
        expect(ofStaff.map(({ role }) => role)).toEqual([...STAFF_ROLES]);
        for (const account of ofStaff) {
          const client = await signIn(account);
          expect(bodyOf(await client.get("/admin/agency/me"))).toMatchObject({ role: account.role });
        }
        expect(await made()).toEqual(first);
        await rm(folder, { recursive: true });
        const renewed = (await made()).find(({ role }) => role === "verifier");
        expect(renewed?.password).not.toBe(ofStaff[1]?.password);
        if (renewed) expect((await (await signIn(renewed)).get("/admin/agency/me")).status).toBe(200);
      });
    });

    describe("staff", () => {
      const staffList = async () =>
        bodyOf(await as("administrator").api.get<StaffBody>("/admin/agency/staff"));
      const invite = async (body: unknown) =>
        await as("administrator").api.post<Refusal & { invitation: { id: string; link: string } }>(
          "/admin/agency/staff/invitations",
          body,
        );
      const PASSWORD = "rahasia-yang-panjang";
      /** What the console does with the link of an invitation; `rest` is what somebody could add. */
      const accept = async (link: string, email: string, rest: object = {}) => {
        const { token } = bodyOf(
          await apiClient(axios, {}).post<{ token: string }>("/auth/user/emailpass/register", {
            email,
            password: PASSWORD,
          }),
        );
        const invitation = new URL(link).searchParams.get("token") ?? "";
        bodyOf(
          await bearer(token).post(`/admin/invites/accept?token=${encodeURIComponent(invitation)}`, {
            first_name: "Dewi",
            last_name: "Lestari",
            ...rest,
          }),
        );
        const signedIn = bodyOf(
          await apiClient(axios, {}).post<{ token: string }>("/auth/user/emailpass", {
            email,
            password: PASSWORD,
          }),
        );
        return bearer(signedIn.token);
      };

      it("is invited to a role, which is theirs from the first time they come", async () => {
        const { invitation } = bodyOf(await invite({ email: "Dewi@Lebak.test", role: "verifier" }));
        expect((await staffList()).invitations).toMatchObject([
          { id: invitation.id, email: "dewi@lebak.test", role: "verifier", link: invitation.link },
        ]);
        const dewi = await accept(invitation.link, "dewi@lebak.test");
        expect(bodyOf(await dewi.get("/admin/agency/me"))).toMatchObject({
          user: { email: "dewi@lebak.test", name: "Dewi Lestari" },
          role: "verifier",
        });
        const after = await staffList();
        expect(after.invitations).toEqual([]);
        expect(after.items.at(-1)).toMatchObject({ email: "dewi@lebak.test", role: "verifier", you: false });
        const { items } = await log("?subject=staff");
        expect(items.map(({ action, actor_name }) => [action, actor_name])).toEqual([
          ["staff.join", "Dewi Lestari"],
          ["staff.invite", as("administrator").name],
        ]);
      });

      it("is mailed the invitation, and is invited also where no mail goes out", async () => {
        const { invitation } = bodyOf(await invite({ email: "dewi@lebak.test", role: "verifier" }));
        const [mail, ...others] = await mailsInOutbox("staff-invitation");
        expect(mail).toMatchObject({
          to: { text: "dewi@lebak.test" },
          subject: "Undangan petugas Lapak Lebak",
          text: expect.stringContaining(invitation.link) as string,
        });
        expect(mail?.text).toContain(`${as("administrator").name} mengundang Anda`);
        expect(mail?.text).toContain("sebagai Verifikator");
        expect(others).toEqual([]);
        const mend = await breakOutbox();
        const unmailed = bodyOf(await invite({ email: "ujang@lebak.test", role: "analyst" }));
        await mend();
        expect((await staffList()).invitations.map(({ link }) => link)).toContain(unmailed.invitation.link);
      });

      describe("who forgot the password", () => {
        const link = /https?:\/\/\S+\/app\/reset-password\?token=([\w.-]+)/;
        const nobody = () => apiClient(axios, {});
        const forget = async (identifier: string) =>
          await nobody().post("/auth/user/emailpass/reset-password", { identifier });
        const mailedTokens = async () =>
          (await mailsInOutbox("staff-new-password")).map(({ text }) => link.exec(text ?? "")?.[1] ?? "");
        const choose = async (token: string, password: string) =>
          (await bearer(token).post("/auth/user/emailpass/update", { password })).status;
        const signIn = async (email: string, password: string) =>
          (await nobody().post("/auth/user/emailpass", { email, password })).status;
        const dewi = "dewi@lebak.test";
        const join = async () => {
          const { invitation } = bodyOf(await invite({ email: dewi, role: "verifier" }));
          await (await accept(invitation.link, dewi)).get("/admin/agency/me");
        };

        it("is mailed a link for another one, which works once", async () => {
          await join();
          expect((await forget(dewi)).status).toBe(201);
          const [token = ""] = await eventually(async () => {
            const tokens = await mailedTokens();
            expect(tokens).toHaveLength(1);
            return tokens;
          });
          expect(await choose(token, "pendek")).toBe(400);
          expect(await choose(token, "sandi-baru-yang-panjang")).toBe(200);
          expect(await choose(token, "sandi-lain-yang-panjang")).toBe(401);
          expect(await signIn(dewi, PASSWORD)).toBe(401);
          expect(await signIn(dewi, "sandi-baru-yang-panjang")).toBe(200);
        });

        it("is answered alike whether there is somebody or not, and without a role is written nothing", async () => {
          const { email: roleless } = await staffMember(container(), null);
          await container()
            .resolve(Modules.AUTH)
            .register("emailpass", { body: { email: roleless, password: PASSWORD } });
          await join();
          const answers = [await forget("siapa@lebak.test"), await forget(roleless), await forget(dewi)];
          expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
          await eventually(async () => expect(await mailedTokens()).toHaveLength(1));
          expect((await mailsInOutbox("staff-new-password"))[0]?.to).toMatchObject({ text: dewi });
        });

        it("is handed a link by an administrator where mail does not arrive, and the log says so", async () => {
          await join();
          const { items } = await staffList();
          const id = items.find(({ email }) => email === dewi)?.user_id ?? "";
          const path = `/admin/agency/staff/${id}/reset-link`;
          const made = await as("administrator").api.post<{ link: string; expires_at: string }>(path);
          expect(made.status).toBe(201);
          const minutes = (Date.parse(made.body.expires_at) - Date.now()) / 60_000;
          expect(Math.round(minutes)).toBe(15);
          expect(await choose(link.exec(made.body.link)?.[1] ?? "", "sandi-baru-yang-panjang")).toBe(200);
          expect(await signIn(dewi, "sandi-baru-yang-panjang")).toBe(200);
          const entries = (await log("?action=staff.reset_link")).items;
          expect(entries).toMatchObject([{ subject_label: "Dewi Lestari", before: null, after: null }]);
          expect(await as("verifier").api.post(path)).toMatchObject({ status: 403 });
        });
      });

      it("cannot take the role that awaits somebody else by naming their address", async () => {
        bodyOf(await invite({ email: "kepala@lebak.test", role: "administrator" }));
        const { invitation } = bodyOf(await invite({ email: "magang@lebak.test", role: "analyst" }));
        const intern = await accept(invitation.link, "magang@lebak.test", { email: "kepala@lebak.test" });
        expect(bodyOf(await intern.get("/admin/agency/me"))).toMatchObject({
          user: { email: "magang@lebak.test" },
          role: "analyst",
        });
      });

      it("is not invited twice, nor with a bad address or role; a withdrawn invitation is dead", async () => {
        expect(await invite({ email: "x", role: "king", more: 1 })).toMatchObject({
          status: 400,
          body: {
            code: "invalid_input",
            fields: { email: "invalid", role: "not_allowed", more: "unknown_field" },
          },
        });
        const { invitation } = bodyOf(await invite({ email: "dewi@lebak.test", role: "curator" }));
        expect(await invite({ email: "dewi@lebak.test", role: "analyst" })).toMatchObject({
          status: 409,
          body: { code: "already_invited" },
        });
        expect(await invite({ email: as("curator").email, role: "analyst" })).toMatchObject({
          status: 409,
          body: { code: "already_staff" },
        });
        const path = `/admin/agency/staff/invitations/${invitation.id}`;
        expect((await as("administrator").api.delete(path)).status).toBe(204);
        expect(await as("administrator").api.delete(path)).toMatchObject({
          status: 404,
          body: { code: "invitation_not_found" },
        });
        expect(await accept(invitation.link, "dewi@lebak.test").catch(String)).toContain("not_invited");
        bodyOf(await invite({ email: "dewi@lebak.test", role: "analyst" }));
      });

      it("may be invited again once an invitation ran out", async () => {
        bodyOf(await invite({ email: "dewi@lebak.test", role: "curator" }));
        await sql(container(), "UPDATE invite SET expires_at = now() - interval '1 minute'");
        expect((await staffList()).invitations).toMatchObject([{ role: "curator", link: null }]);
        const { invitation } = bodyOf(await invite({ email: "dewi@lebak.test", role: "verifier" }));
        expect((await staffList()).invitations).toMatchObject([{ id: invitation.id, role: "verifier" }]);
      });

      it("gets another role at once, and the log tells both", async () => {
        const { id, api: curator } = as("curator");
        expect((await curator.get("/admin/products")).status).toBe(403);
        bodyOf(await as("administrator").api.post(`/admin/agency/staff/${id}/role`, { role: "analyst" }));
        expect((await curator.get("/admin/products")).status).toBe(200);
        expect((await log("?action=staff.change_role")).items).toMatchObject([
          { before: { role: "curator" }, after: { role: "analyst" }, subject_label: as("curator").name },
        ]);
        expect(
          await as("administrator").api.post(`/admin/agency/staff/${id}/role`, { role: "king" }),
        ).toMatchObject({
          status: 400,
          body: { fields: { role: "not_allowed" } },
        });
        expect(
          await as("administrator").api.post("/admin/agency/staff/none/role", { role: "curator" }),
        ).toMatchObject({ status: 404, body: { code: "staff_not_found" } });
      });

      it("gives a role to a user whom the operator made", async () => {
        const { id } = await staffMember(container(), null);
        bodyOf(await as("administrator").api.post(`/admin/agency/staff/${id}/role`, { role: "curator" }));
        expect((await staffList()).items.at(-1)).toMatchObject({ user_id: id, role: "curator" });
      });

      it("who is removed is out at once with the token that they hold, and may be invited again", async () => {
        const { invitation } = bodyOf(await invite({ email: "dewi@lebak.test", role: "verifier" }));
        const dewi = await accept(invitation.link, "dewi@lebak.test");
        const me = bodyOf(await dewi.get<{ user: { id: string } }>("/admin/agency/me"));
        expect((await as("administrator").api.delete(`/admin/agency/staff/${me.user.id}`)).status).toBe(204);
        expect(await dewi.get("/admin/agency/me")).toMatchObject({ status: 403, body: { code: "no_role" } });
        expect((await log("?action=staff.remove")).items).toMatchObject([
          { before: { role: "verifier" }, after: null, subject_label: "Dewi Lestari" },
        ]);
        const again = bodyOf(await invite({ email: "dewi@lebak.test", role: "analyst" }));
        const back = await accept(again.invitation.link, "dewi@lebak.test");
        expect(bodyOf(await back.get("/admin/agency/me"))).toMatchObject({ role: "analyst" });
      });

      it("always keeps an administrator, also when the last two step down at once", async () => {
        const other = await staffClient(container(), axios, "administrator");
        const { id, api: administrator } = as("administrator");
        const steps = await Promise.all([
          administrator.post<Refusal>(`/admin/agency/staff/${id}/role`, { role: "analyst" }),
          other.api.post<Refusal>(`/admin/agency/staff/${other.id}/role`, { role: "analyst" }),
        ]);
        expect(steps.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(steps.find(({ status }) => status === 409)?.body.code).toBe("last_administrator");
        const [last] = await staff().listStaffMembers({ role: "administrator" });
        const survivor = last?.user_id === id ? administrator : other.api;
        expect(await survivor.delete(`/admin/agency/staff/${last?.user_id ?? ""}`)).toMatchObject({
          status: 409,
          body: { code: "last_administrator" },
        });
        expect(await container().resolve(Modules.USER).listUsers({ id: last?.user_id })).toHaveLength(1);
      });
    });

    describe("the log", () => {
      const subject = { type: "business", id: "sel_1", label: "Keripik 100% Bu Entin" };
      const entry = (given: object = {}) => ({
        actor: { id: as("verifier").id, name: as("verifier").name, role: "verifier" as const },
        action: "business.admit" as const,
        subject,
        before: { status: "submitted" },
        after: { status: "admitted" },
        reason: "Sudah diperiksa",
        occurred_at: new Date("2026-11-20T16:59:59.999Z"),
        ...given,
      });

      it("cannot be altered, neither through the application nor by SQL", async () => {
        const [id = ""] = await staff().record([entry()]);
        for (const statement of [
          `UPDATE audit_entry SET reason = 'x' WHERE id = '${id}'`,
          `UPDATE audit_entry SET deleted_at = now()`,
          `DELETE FROM audit_entry WHERE id = '${id}'`,
          `TRUNCATE audit_entry`,
          `SET session_replication_role = replica; DELETE FROM audit_entry; SET session_replication_role = origin`,
        ]) {
          await expect(sql(container(), statement)).rejects.toThrow("only added to");
        }
        await sql(container(), "SET session_replication_role = origin");
        expect(() => staff().updateAuditEntries({ id, reason: "x" })).toThrow("only added to");
        expect(() => staff().deleteAuditEntries([id])).toThrow("only added to");
        expect(() => staff().softDeleteAuditEntries([id])).toThrow("only added to");
        expect((await log("?subject=business")).items).toMatchObject([{ before: { status: "submitted" } }]);
      });

      it("is searched by words, person, action, subject and days of Jakarta", async () => {
        await staff().record([
          entry(),
          entry({ action: "business.suspend", reason: null, occurred_at: new Date("2026-11-20T17:00:00Z") }),
          entry({ actor: { id: "job", name: "job", role: "system" }, subject: { ...subject, id: "sel_2" } }),
        ]);
        const count = async (query: string) => (await log(query)).count;
        expect(await count("?subject=business")).toBe(3);
        expect(await count("?subject=business:sel_2")).toBe(1);
        expect(await count("?q=bu%20ENTIN")).toBe(3);
        expect(await count("?q=100%25%20bu")).toBe(3);
        expect(await count("?q=1__%25")).toBe(0);
        expect(await count("?q=diperiksa")).toBe(2);
        expect(await count("?action=business.suspend")).toBe(1);
        expect(await count("?actor=job")).toBe(1);
        expect(await count("?from=2026-11-21&to=2026-11-21")).toBe(1);
        expect(await count("?subject=business&to=2026-11-20")).toBe(2);
        const page = await log("?subject=business&limit=1&offset=0");
        expect(page).toMatchObject({ count: 3, items: [{ action: "business.suspend" }] });
        expect(
          await as("analyst").api.get("/admin/agency/audit?action=x&from=today&limit=1000&y=1"),
        ).toMatchObject({
          status: 400,
          body: { fields: { action: "not_allowed", from: "invalid", limit: "too_big", y: "unknown_field" } },
        });
      });
    });

    describe("the log as a sheet", () => {
      const download = async (format: string) =>
        await axios.get<ArrayBuffer>(`/admin/agency/audit/export?format=${format}&subject=business`, {
          headers: as("analyst").headers,
          responseType: "arraybuffer",
        });
      const dangerous = '=HYPERLINK("http://evil.test";"Klik")';

      it("holds every entry, runs no formula, and is an entry itself", async () => {
        const actor = { id: "user_1", name: "Ratna", role: "verifier" as const };
        await staff().record(
          Array.from({ length: 1203 }, (_, index) => ({
            actor,
            action: "business.return" as const,
            subject: {
              type: "business",
              id: `sel_${index}`,
              label: index === 0 ? dangerous : `Usaha ${index}`,
            },
            reason: "+62812",
            occurred_at: new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(index / 3))),
          })),
        );
        const csv = await download("csv");
        expect(csv.headers["content-disposition"]).toMatch(/^attachment; filename="catatan-dinas-.*\.csv"$/);
        const text = Buffer.from(csv.data).toString("utf8");
        const rows = z.array(z.array(z.string())).parse(parse(text, { bom: true }));
        expect(rows).toHaveLength(1204);
        expect(new Set(rows.map((row) => row[7])).size).toBe(1204);
        expect(rows[1]?.slice(0, 4)).toEqual([
          "2026-01-01 07:00:00",
          "Ratna",
          "Verifikator",
          "Mengembalikan pengajuan usaha",
        ]);
        expect(rows.find((row) => row[7] === "sel_0")?.[6]).toBe(`'${dangerous}`);
        expect(rows[1]?.[10]).toBe("'+62812");

        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load((await download("xlsx")).data);
        const sheet = workbook.worksheets[0];
        expect(sheet?.rowCount).toBe(1204);
        const labels = (sheet?.getColumn(7).values ?? []).map((value) => JSON.stringify(value));
        expect(labels).toContain(JSON.stringify(dangerous));
        expect((await log("?action=audit.export")).items.map(({ subject_label }) => subject_label)).toEqual([
          "XLSX",
          "CSV",
        ]);
        expect(await as("analyst").api.get("/admin/agency/audit/export?format=pdf")).toMatchObject({
          status: 400,
          body: { fields: { format: "not_allowed" } },
        });
      });
    });

    describe("two colleagues at one item", () => {
      const attend = async (role: StaffRole, body: unknown) =>
        await as(role).api.post<Refusal & { others: { name: string; since: string }[] }>(
          "/admin/agency/presence",
          body,
        );
      const item = { kind: "listing", id: "lst_1" };

      it("are told of each other until one leaves", async () => {
        expect(bodyOf(await attend("verifier", item)).others).toEqual([]);
        const [met] = bodyOf(await attend("curator", item)).others;
        expect(met?.name).toBe(as("verifier").name);
        expect(bodyOf(await attend("verifier", item)).others).toMatchObject([{ name: as("curator").name }]);
        expect(bodyOf(await attend("curator", { ...item, id: "lst_2" })).others).toEqual([]);
        expect(bodyOf(await attend("curator", item)).others).toMatchObject([{ since: met?.since }]);
        await sql(container(), "UPDATE staff_presence SET seen_at = now() - interval '80 seconds'");
        expect(bodyOf(await attend("curator", item)).others).toEqual([]);
      });

      it("only where their role lets them look", async () => {
        expect((await attend("curator", { kind: "certificate", id: "cert_1" })).status).toBe(403);
        expect(await attend("curator", { kind: "order" })).toMatchObject({
          status: 400,
          body: { fields: { kind: "not_allowed", id: "required" } },
        });
      });
    });
  },
});
