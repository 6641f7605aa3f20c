import "../builders/outbox";
import { formWith } from "../builders/uploads";
import { STAFF_ROLES, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import { apiClient, bodyOf, type Answer, type ApiClient } from "../builders/api-client";
import { claimedCertificate } from "../builders/claimed-certificate";
import { allMailsSent } from "../builders/database";
import { marketplace, type Marketplace } from "../builders/marketplace";
import { memberOfSeller, type SignedInMember } from "../builders/member-of-seller";
import { ourRoutes } from "../builders/our-routes";
import { sellerAccount } from "../builders/seller-account";
import { SELLER_ROUTES, type SellerRoute } from "../builders/seller-routes";
import { listingSheet, xlsxOf } from "../builders/sheets";
import { staffClient, tokenOf } from "../builders/staff";
import { STAFF_ROUTES, type StaffRoute } from "../builders/staff-routes";

jest.setTimeout(240_000);

type Method = "get" | "post" | "delete";
type Coded = { code?: string } | null;

/** The routes of a table that something is said of, each with what is said. */
function routesWith<Route, Name extends keyof Route>(
  table: Readonly<Record<string, Route>>,
  name: Name,
): [route: string, told: NonNullable<Route[Name]>, all: Route][] {
  return Object.entries(table).flatMap(([route, all]) => {
    const told = all[name];
    return told == null ? [] : [[route, told, all]];
  });
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    const bearer = (token: string) => apiClient(axios, { authorization: `Bearer ${token}` });

    /** Calls a route at an address; a query is sent with GET, a body with POST. */
    const call = async (client: ApiClient, route: string, address: string, sent?: unknown) => {
      const method = (route.split(" ")[0] ?? "").toLowerCase() as Method;
      const answer: Answer<Coded> =
        method === "post"
          ? await client.post<Coded>(address, sent)
          : await client[method]<Coded>(typeof sent === "string" ? `${address}?${sent}` : address);
      return `${answer.status} ${answer.body?.code ?? ""}`.trim();
    };

    let shop: Marketplace;
    let entin: SignedInMember;
    let helper: ApiClient;
    let stranger: ApiClient;
    /** What is Entin's, by the path that it has. */
    let things: Record<string, string>;
    const colleagues: Partial<Record<StaffRole, ApiClient>> = {};

    beforeAll(async () => {
      shop = await marketplace(getContainer(), axios);
      entin = await memberOfSeller(axios, getContainer(), shop.entin.id, "+6281311113333");
      stranger = (await sellerAccount(axios, getContainer())).api;
      const invite = async (identifier: string) =>
        bodyOf(
          await entin.api.post<{ invitation: { id: string }; link: string }>("/seller/members/invitations", {
            name: "Neneng",
            identifier,
          }),
        );
      const { link } = await invite("+6281377771111");
      const joined = await apiClient(axios, {}).post<{ token: string }>(
        `/seller/invitations/${link.slice(-43)}`,
        { password: "sandi si neneng", accept_terms: true },
      );
      helper = bearer(bodyOf(joined).token);
      const me = await helper.get<{ member: { id: string } }>("/seller/me");
      const waiting = await invite("+6281377772222");
      const { id: certificate, fileId } = await claimedCertificate(
        getContainer(),
        shop.entin.id,
        {},
        entin.memberId,
      );
      const { listing } = bodyOf(await entin.api.post<{ listing: { id: string } }>("/seller/listings", {}));
      const sheet = formWith(await xlsxOf(listingSheet([{ title: "Keripik baru" }])), "barang.xlsx");
      const checked = bodyOf(
        await entin.api.post<{ import: { id: string } }>("/seller/listing-imports", sheet),
      );
      await shop.siti.buy([{ variantId: shop.chips, quantity: 1 }]);
      const orders = bodyOf(await entin.api.get<{ items: { id: string }[] }>("/seller/orders"));
      things = {
        "/seller/listings/[id]": listing.id,
        "/seller/listing-imports/[id]": checked.import.id,
        "/seller/certificates/[id]": certificate,
        "/seller/files/[id]": fileId,
        "/seller/orders/[id]": orders.items[0]?.id ?? "",
        "/seller/members/[id]": bodyOf(me).member.id,
        "/seller/members/invitations/[id]": waiting.invitation.id,
        "/seller/invitations/[token]": waiting.link.slice(-43),
      };
      for (const role of STAFF_ROLES) {
        colleagues[role] = (await staffClient(getContainer(), axios, role)).api;
      }
      await allMailsSent(getContainer());
    });
    describe("every route of those who sell", () => {
      /** Where a route is, for a thing of Entin's. */
      const addressOf = (route: string): string => {
        const path = route.split(" ")[1] ?? "";
        const own = Object.entries(things).find(([pattern]) => path.startsWith(pattern));
        return own ? path.replace(/\[[^\]]+\]/, own[1]) : path;
      };
      const answers = async (
        client: ApiClient,
        routes: readonly string[],
        sent: (route: string) => unknown = () => undefined,
      ) => {
        const given: Record<string, string> = {};
        for (const route of routes) given[route] = await call(client, route, addressOf(route), sent(route));
        return given;
      };
      const formOf = (route: string) => SELLER_ROUTES[route]?.body;
      const isClosed = (route: string) => SELLER_ROUTES[route]?.isOpen !== true;
      const each = (routes: readonly string[], answer: string) =>
        Object.fromEntries(routes.map((route) => [route, answer]));

      it("stands in the table of these tests", () => {
        expect(Object.keys(SELLER_ROUTES).sort()).toEqual(ourRoutes("seller"));
      });

      it("asks for a session of those who sell: without a token, and with every other kind", async () => {
        const closed = Object.keys(SELLER_ROUTES).filter(isClosed);
        const others: Record<string, ApiClient> = {
          nobody: apiClient(axios, {}),
          "an officer": shop.console,
          "a buyer": bearer(tokenOf(getContainer(), "customer", "cus_1")),
          "a token without a session": bearer(tokenOf(getContainer(), "seller", entin.memberId)),
          "a forged token": bearer(`${entin.token}x`),
        };
        for (const [who, client] of Object.entries(others)) {
          expect([who, await answers(client, closed, formOf)]).toEqual([
            who,
            each(closed, "401 unauthorized"),
          ]);
        }
      });

      it("hides what is another business's, and leaves it as it is", async () => {
        const state = async () =>
          await Promise.all(
            [
              ...["/seller/listings/[id]", "/seller/certificates/[id]", "/seller/orders/[id]"],
              ...["/seller/listing-imports/[id]", "/seller/members"],
            ].map(async (path) => bodyOf(await entin.api.get(addressOf(`GET ${path}`)))),
          );
        const before = await state();
        const told = routesWith<SellerRoute, "missing">(SELLER_ROUTES, "missing");
        const expected = Object.fromEntries(told.map(([route, code]) => [route, `404 ${code}`]));
        expect(await answers(stranger, Object.keys(expected), formOf)).toEqual(expected);
        expect(await state()).toEqual(before);
      });

      it("takes nothing of another business's in a body", async () => {
        const { listing } = bodyOf(await stranger.post<{ listing: { id: string } }>("/seller/listings", {}));
        const theirs = (path: string) => things[path] ?? "";
        const certificate_ids = [theirs("/seller/certificates/[id]")];
        const claim = {
          ...{ type: "pirt", number: "P-IRT 2063602010123-29", file_id: theirs("/seller/files/[id]") },
        };
        const tries: [path: string, body: unknown, answer: string][] = [
          [
            `/seller/listings/${listing.id}/draft`,
            { version: 1, content: { certificate_ids } },
            "400 unknown_certificate",
          ],
          [
            `/seller/listings/${listing.id}/quick-edit`,
            { variants: [{ id: shop.chips, stock: 0 }] },
            "400 unknown_variant",
          ],
          ["/seller/certificates", claim, "400 invalid_input"],
        ];
        for (const [path, body, answer] of tries) {
          expect([path, await call(stranger, "POST", path, body)]).toEqual([path, answer]);
        }
        const { items } = bodyOf(await stranger.get<{ items: unknown[] }>("/seller/certificates"));
        expect(items).toEqual([]);
      });

      it("is the owner's where it is about people and money", async () => {
        const owners = routesWith<SellerRoute, "isOwners">(SELLER_ROUTES, "isOwners").map(([route]) => route);
        expect(await answers(helper, owners, formOf)).toEqual(each(owners, "403 owner_only"));
      });

      it("refuses what no form sends, with a code", async () => {
        const wrong = routesWith<SellerRoute, "wrong">(SELLER_ROUTES, "wrong");
        const expected = Object.fromEntries(wrong.map(([route, [, answer]]) => [route, answer]));
        const sent = Object.fromEntries(wrong.map(([route, [what]]) => [route, what]));
        expect(await answers(entin.api, Object.keys(expected), (route) => sent[route])).toEqual(expected);
      });

      it("refuses text that is none, and stores nothing of it", async () => {
        const before = bodyOf(await entin.api.get("/seller/me"));
        const draft = (title: string) =>
          call(entin.api, "POST", `${addressOf("GET /seller/listings/[id]")}/draft`, {
            version: 1,
            content: { title },
          });
        expect([
          await call(entin.api, "POST", "/seller/profile", { tagline: "gurih\0" }),
          await draft("keripik\0"),
          await draft("keripik \ud800"),
          await call(entin.api, "GET", "/seller/listings", "q=%00"),
        ]).toEqual(Array(4).fill("400 malformed_request"));
        expect(bodyOf(await entin.api.get("/seller/me"))).toEqual(before);
      });

      it("knows nothing at made-up addresses", async () => {
        const made = ["%00", "%27%20OR%201=1--", "..%2F..%2Fadmin", "x".repeat(500), "%F0%9F%8D%8C"];
        const wrong: string[] = [];
        for (const [route, , { body }] of routesWith<SellerRoute, "missing">(SELLER_ROUTES, "missing")) {
          const path = route.split(" ")[1] ?? "";
          for (const id of made) {
            const answer = await call(entin.api, route, path.replace(/\[[^\]]+\]/, id), body);
            if (!/^(404|400) [a-z_]+$/.test(answer)) wrong.push(`${route} ${id.slice(0, 20)}: ${answer}`);
          }
        }
        expect(wrong).toEqual([]);
      });
    });

    describe("every route of the agency's", () => {
      const as = (role: StaffRole | undefined): ApiClient => {
        const colleague = role && colleagues[role];
        if (!colleague) throw new Error(`there is no ${role ?? "such role"}`);
        return colleague;
      };

      /** Where a route is, for something that is not there. */
      const addressOf = (route: string) => (route.split(" ")[1] ?? "").replaceAll(/\[[^\]]+\]/g, "none");
      /** What a form sends there, or else what none sends. */
      const sentTo = ({ body, wrong }: StaffRoute) => body ?? wrong?.[0];

      it("stands in the table of these tests", () => {
        expect(Object.keys(STAFF_ROUTES).sort()).toEqual(ourRoutes("admin"));
      });

      it("lets those in whose role permits it, and refuses the others by name", async () => {
        const wrong: string[] = [];
        for (const [route, told] of Object.entries(STAFF_ROUTES)) {
          for (const role of STAFF_ROLES) {
            const answer = await call(as(role), route, addressOf(route), sentTo(told));
            const isIn = !/^40[13]/.test(answer);
            if (told.roles.includes(role) ? !isIn : answer !== "403 not_permitted") {
              wrong.push(`${route} ${role}: ${answer}`);
            }
          }
        }
        expect(wrong).toEqual([]);
      });

      it("is shut to who has no token, one of another kind, no role, or a key for machines", async () => {
        const { result } = await createApiKeysWorkflow(getContainer()).run({
          input: { api_keys: [{ type: "secret", title: "machine", created_by: "user_1" }] },
        });
        const key = Buffer.from(`${result[0]?.token ?? ""}:`).toString("base64");
        const seller = await sellerAccount(axios, getContainer());
        const callers: readonly (readonly [string, ApiClient, string])[] = [
          ["nobody", apiClient(axios, {}), "401"],
          ["a seller", seller.api, "401"],
          ["a buyer", bearer(tokenOf(getContainer(), "customer", "cus_1")), "401"],
          ["somebody without a role", (await staffClient(getContainer(), axios, null)).api, "403 no_role"],
          ["a key for machines", apiClient(axios, { authorization: `Basic ${key}` }), "403 no_role"],
        ];
        const wrong: string[] = [];
        for (const [who, client, refusal] of callers) {
          for (const [route, told] of Object.entries(STAFF_ROUTES)) {
            const answer = await call(client, route, addressOf(route), sentTo(told));
            if (!answer.startsWith(refusal)) wrong.push(`${route} ${who}: ${answer}`);
          }
        }
        expect(wrong).toEqual([]);
      });

      it("says what is not there, and refuses what no form sends, with a code", async () => {
        const given: Record<string, string[]> = {};
        const expected: Record<string, string[]> = {};
        for (const [route, { roles, missing, body, wrong }] of Object.entries(STAFF_ROUTES)) {
          const client = as(roles.at(-1));
          const tries = [
            ...(missing === undefined ? [] : [[body, `404 ${missing}`] as const]),
            ...(wrong === undefined ? [] : [wrong]),
          ];
          expected[route] = tries.map(([, answer]) => answer);
          given[route] = [];
          for (const [sent] of tries) given[route].push(await call(client, route, addressOf(route), sent));
        }
        expect(given).toEqual(expected);
      });
    });
  },
});
