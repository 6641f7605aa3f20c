import type { MedusaContainer } from "@medusajs/framework/types";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows";
import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from "axios";
import "../builders/strict-settings";
import { sql } from "../builders/database";
import { staffMember } from "../builders/staff";
import { settings } from "../../src/settings";
import { setUpMarketplace } from "../../src/scripts/set-up";

jest.setTimeout(180_000);

interface ErrorBody {
  type: string;
  code: string;
  message: string;
  fields?: Record<string, string>;
}

const PASSWORD = "rahasia-yang-panjang";

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    const axios = api as AxiosInstance;
    let homeKey: string;
    let clients = 0;

    beforeAll(async () => {
      await setUpMarketplace(container());
      const keys = await container().resolve(Modules.API_KEY).listApiKeys({ title: "home" });
      homeKey = keys[0]?.token ?? "";
    });

    /** Headers by which our storefront vouches for a browser that nobody has seen before. */
    const newBrowser = () => ({
      "x-storefront-secret": settings().storefrontSecret,
      "x-lapak-client-ip": `203.0.113.${++clients}`,
    });
    const send = (method: string, url: string, rest: AxiosRequestConfig = {}) =>
      axios.request<ErrorBody>({ validateStatus: () => true, method, url, ...rest });
    const store = (
      method: string,
      url: string,
      { headers, data }: { headers?: Record<string, string>; data?: string } = {},
    ) =>
      send(method, url, {
        data,
        headers: { "x-publishable-api-key": homeKey, ...newBrowser(), ...headers },
      });
    const auth = (url: string, data?: unknown) => send("POST", url, { data, headers: newBrowser() });
    const tenTimes = (status: number) => Array.from({ length: 10 }, () => status);
    const answer = ({ status, data }: AxiosResponse<ErrorBody>) => [status, data.code];

    describe("signing in", () => {
      it("is for staff with e-mail and password only", async () => {
        const closed = [
          "/auth/customer/emailpass",
          "/auth/customer/emailpass/register",
          "/auth/seller/emailpass/register",
          "/auth/anything/emailpass/register",
          "/auth/user/google",
          "/auth/user/google/callback",
          "/auth/user/oidc",
          "/auth/user/emailpass/callback",
          "/auth/mfa/challenge",
          "/auth/verification/request",
        ];
        for (const url of closed) {
          expect([url, ...answer(await auth(url, { email: "a@example.com", password: PASSWORD }))]).toEqual([
            url,
            404,
            "not_found",
          ]);
        }
        expect(
          answer(await auth("/auth/user/emailpass", { email: "a@example.com", password: PASSWORD })),
        ).toEqual([401, "unauthorized"]);
      });

      it("shows staff the form of the agency console, however often they open it", async () => {
        const headers = newBrowser();
        for (let opened = 0; opened < 12; opened++) {
          const { status, data } = await send("GET", "/auth/user/providers", { headers });
          expect([status, data]).toMatchObject([200, { providers: [{ identifier: "emailpass" }] }]);
        }
        expect(answer(await send("GET", "/auth/customer/providers", { headers }))).toEqual([
          404,
          "not_found",
        ]);
      });

      it("begins with an invitation that is still open, and with a password that is not weak", async () => {
        const register = (email: string, password: string) =>
          auth("/auth/user/emailpass/register", { email, password });
        const weak = await register("petugas@lebak.test", "a");
        expect(weak.data).toMatchObject({ code: "invalid_input", fields: { password: "too_small" } });
        expect((await auth("/auth/user/emailpass/register", {})).data.fields).toEqual({
          email: "required",
          password: "required",
        });
        expect(answer(await register("petugas@lebak.test", PASSWORD))).toEqual([403, "not_invited"]);

        await createInvitesWorkflow(container()).run({
          input: { invites: [{ email: "petugas@lebak.test" }] },
        });
        const invited = await register("petugas@lebak.test", PASSWORD);
        expect([invited.status, typeof (invited.data as { token?: string }).token]).toEqual([200, "string"]);
        expect(
          (await auth("/auth/user/emailpass", { email: "petugas@lebak.test", password: PASSWORD })).status,
        ).toBe(200);

        await createInvitesWorkflow(container()).run({ input: { invites: [{ email: "lama@lebak.test" }] } });
        await sql(container(), `UPDATE invite SET expires_at = now() - interval '1 day' WHERE email = ?`, [
          "lama@lebak.test",
        ]);
        expect(answer(await register("lama@lebak.test", PASSWORD))).toEqual([403, "not_invited"]);
      });

      it("is slowed down for who tries again and again, wherever they say they come from", async () => {
        const browser = newBrowser();
        const attempt = (spoofed: number) =>
          send("POST", "/auth/user/emailpass", {
            data: { email: "kepala@lebak.test", password: PASSWORD },
            headers: { ...browser, "x-forwarded-for": `198.51.100.${spoofed}` },
          });
        const statuses: number[] = [];
        for (let index = 0; index < 12; index++) statuses.push((await attempt(index)).status);
        expect(statuses.slice(0, 10)).toEqual(tenTimes(401));
        const refused = await attempt(99);
        expect(answer(refused)).toEqual([429, "too_many_requests"]);
        expect(refused.headers).toHaveProperty("retry-after");
      });
    });

    describe("those who sell", () => {
      const signIn = (identifier: string, headers: Record<string, string>) =>
        send("POST", "/seller/sign-in", { data: { identifier, password: PASSWORD }, headers });

      it("are slowed down when they try again and again, each client by itself", async () => {
        const browser = newBrowser();
        const statuses: number[] = [];
        for (let index = 0; index < 10; index++) {
          statuses.push((await signIn(`08120000000${index}`, browser)).status);
        }
        expect(statuses).toEqual(tenTimes(401));
        expect(answer(await signIn("081200000099", browser))).toEqual([429, "too_many_requests"]);
        expect(answer(await signIn("081200000099", newBrowser()))).toEqual([401, "wrong_credentials"]);
      });

      it("have one account guessed at by nobody, however many clients try and however it is written", async () => {
        const writings = ["0812-9999-0001", "+62 812 9999 0001", "6281299990001"];
        const statuses: number[] = [];
        for (let index = 0; index < 10; index++) {
          statuses.push((await signIn(writings[index % 3] ?? "", newBrowser())).status);
        }
        expect(statuses).toEqual(tenTimes(401));
        expect(answer(await signIn("081299990001", newBrowser()))).toEqual([429, "too_many_requests"]);
      });

      it.each([
        "/seller/sign-up",
        "/seller/password-reset",
        "/seller/password-reset/request",
        "/seller/email-verification",
        `/seller/invitations/${"a".repeat(43)}`,
      ])("cannot try %s without end", async (path) => {
        const browser = newBrowser();
        for (let index = 0; index < 10; index++) {
          expect((await send("POST", path, { data: {}, headers: browser })).status).toBe(400);
        }
        expect(answer(await send("POST", path, { data: {}, headers: browser }))).toEqual([
          429,
          "too_many_requests",
        ]);
      });
    });

    describe("the store", () => {
      it("has no other routes than the shop's", async () => {
        const closed: [string, string][] = [
          ["GET", "/store/products"],
          ["GET", "/store/products?fields=*seller"],
          ["GET", "/store/products/prod_1"],
          ["GET", "/store/orders"],
          ["GET", "/store/orders/order_1"],
          ["GET", "/store/orders/order_1?fields=*customer"],
          ["POST", "/store/orders/order_1/transfer/request"],
          ["GET", "/store/customers/me"],
          ["POST", "/store/customers"],
          ["POST", "/store/search"],
          ["GET", "/store/regions"],
          ["GET", "/store/collections"],
          ["GET", "/store/product-categories"],
          ["POST", "/store/returns"],
          ["POST", "/store/carts/cart_1/customer"],
          ["POST", "/store/carts/cart_1/promotions"],
          ["DELETE", "/store/carts/cart_1"],
          ["POST", "/store/shipping-options/so_1/calculate"],
          ["GET", "/STORE/products"],
          ["GET", "/store//products"],
          ["GET", "/store/products/"],
          ["GET", "/store/listings/a/b/c"],
          ["POST", "/store/listings"],
          ["GET", "/store"],
        ];
        for (const [method, url] of closed) {
          const { status, data } = await store(method, url);
          expect([method, url, status, data.code]).toEqual([method, url, 404, "not_found"]);
        }
      });

      it("asks for a publishable key", async () => {
        expect((await send("GET", "/store/catalog?market=id-id", { headers: newBrowser() })).status).toBe(
          400,
        );
      });

      it("limits each browser by itself, and nobody escapes by another address in a header", async () => {
        const browser = newBrowser();
        const ask = (headers: Record<string, string>) => store("GET", "/store/nothing", { headers });
        for (let index = 0; index < 40; index++)
          await ask({ ...browser, "x-forwarded-for": `198.51.100.${index}` });
        const refused = await ask(browser);
        expect(answer(refused)).toEqual([429, "too_many_requests"]);
        expect(refused.data.type).toBe("too_many_requests");
        expect((await ask(newBrowser())).status).toBe(404);

        // Without the secret the browser's address counts for nothing: all of these are one client.
        const forged = (index: number) =>
          send("GET", "/store/nothing", {
            headers: { "x-publishable-api-key": homeKey, "x-lapak-client-ip": `192.0.2.${index}` },
          });
        for (let index = 0; index < 40; index++) await forged(index);
        expect(answer(await forged(41))).toEqual([429, "too_many_requests"]);
      });

      it("does not count pages that the shop renders for everybody", async () => {
        const headers = {
          "x-publishable-api-key": homeKey,
          "x-storefront-secret": settings().storefrontSecret,
        };
        for (let index = 0; index < 45; index++) {
          expect((await send("GET", "/store/nothing", { headers })).status).toBe(404);
        }
      });
    });

    describe("other addresses", () => {
      it("are closed, or ask who one is", async () => {
        for (const url of [
          "/",
          "/cloud/auth",
          "/nothing",
          "/.env",
          "/storefront",
          "/pictures/..%2f..%2fpackage.json",
        ]) {
          const { status, data } = await send("GET", url);
          expect([url, status]).toEqual([url, 404]);
          expect(typeof data === "object" ? data.code : "not_found").toMatch(/not_found/);
        }
        expect((await send("GET", "/admin/products")).status).toBe(401);
        expect((await send("GET", "/admin/sellers")).status).toBeGreaterThanOrEqual(401);
      });

      it("give the configuration to the shop's server alone", async () => {
        const ask = (secret?: string) =>
          send("GET", "/storefront/configuration", {
            headers: secret === undefined ? {} : { "x-storefront-secret": secret },
          });
        const same = "x".repeat(settings().storefrontSecret.length);
        for (const secret of [undefined, "", "short", same, `é${same.slice(1)}`]) {
          expect(answer(await ask(secret))).toEqual([404, "not_found"]);
        }
        const { status, data } = await ask(settings().storefrontSecret);
        expect(status).toBe(200);
        expect(data).toMatchObject({
          channels: { home: { publishable_key: homeKey } },
          payment_provider_id: "pp_transfer_transfer",
        });
      });
    });

    describe("every answer", () => {
      it("carries security headers and the request's number, and not the framework's name", async () => {
        const { headers: admin } = await staffMember(container());
        const answers = [
          await store("GET", "/store/catalog?market=id-id"),
          await store("GET", "/store/nothing"),
          await send("GET", "/store/catalog"),
          await send("GET", "/admin/products", { headers: admin }),
          await send("GET", "/nothing"),
          await auth("/auth/customer/emailpass"),
        ];
        for (const { headers } of answers) {
          expect(headers).toMatchObject({
            "x-content-type-options": "nosniff",
            "x-frame-options": "SAMEORIGIN",
            "content-security-policy": "default-src 'none';frame-ancestors 'none'",
            "referrer-policy": "no-referrer",
          });
          expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
          expect(headers).not.toHaveProperty("x-powered-by");
        }
        const named = (id: string) => store("GET", "/store/nothing", { headers: { "x-request-id": id } });
        expect((await named("page-1")).headers["x-request-id"]).toBe("page-1");
        expect((await named("<script>")).headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
        for (const url of ["/store/catalog?market=id-id", "/store/nothing"]) {
          expect((await store("GET", url)).headers["cache-control"]).toBe("no-store");
        }
        expect((await send("GET", "/admin/products", { headers: admin })).headers["cache-control"]).toBe(
          "no-store",
        );
      });

      it("lets no foreign site read it", async () => {
        const asked = (origin: string) =>
          store("GET", "/store/catalog?market=id-id", { headers: { origin } });
        expect((await asked("https://evil.test")).headers).not.toHaveProperty("access-control-allow-origin");
        expect((await asked(settings().shopUrl)).headers).toHaveProperty(
          "access-control-allow-origin",
          settings().shopUrl,
        );
      });
    });

    describe("what is broken", () => {
      it("in a request is told without reading it", async () => {
        const headers = { "content-type": "application/json" };
        const malformed = await store("POST", "/store/carts", { data: "{not json", headers });
        expect(answer(malformed)).toEqual([400, "malformed_body"]);
        const long = JSON.stringify({ metadata: { text: "x".repeat(200_000) } });
        expect(answer(await store("POST", "/store/carts", { data: long, headers }))).toEqual([
          413,
          "body_too_large",
        ]);
        const escapes = await store("GET", "/store/listings/%E0%A4%A");
        expect([escapes.status, typeof escapes.data.code]).toEqual([404, "string"]);
      });

      it("inside is told by nothing but the request's number", async () => {
        await sql(container(), `ALTER TABLE seller RENAME COLUMN name TO secret_name`);
        const { status, data, headers } = await store("GET", "/store/sellers/emping-sari?market=id-id");
        expect([status, data.type, data.code]).toEqual([500, "internal", "internal_error"]);
        expect(data.message).toContain(String(headers["x-request-id"]));
        expect(Object.keys(data).toSorted()).toEqual(["code", "message", "type"]);
        expect(JSON.stringify(data)).not.toMatch(/seller|column|select|secret_name|at /i);
      });
    });
  },
});
