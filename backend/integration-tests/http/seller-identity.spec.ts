import type { MedusaContainer } from "@medusajs/framework/types";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import "../builders/outbox";
import { apiClient } from "../builders/api-client";
import { sellerAccount } from "../builders/seller-account";
import { setUpMarketplace } from "../../src/scripts/set-up";

jest.setTimeout(180_000);

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    const axios = api as AxiosInstance;
    const stranger = () => apiClient(axios, {});

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
  },
});
