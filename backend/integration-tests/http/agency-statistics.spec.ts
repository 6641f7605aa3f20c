import "../builders/quiet-settings";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { business, certificate, goodsCatalogue, listing } from "../builders/goods-catalogue";
import { openShop } from "../builders/shop";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { sql } from "../builders/database";
import { marketplace } from "../builders/marketplace";
import { sellerAccount } from "../builders/seller-account";
import { staffClient } from "../builders/staff";

jest.setTimeout(240_000);

interface Figures {
  businesses: number;
  workers: number;
  listings: number;
  certificates: number;
  sales: number;
}

interface StatisticsBody {
  totals: Figures;
  by_kecamatan: (Figures & { key: string; rows: { path: string; query: Record<string, string> } })[];
  by_family: (Figures & { key: string; rows: { path: string; query: Record<string, string> } })[];
  by_month: { month: string; orders: number; sales: number; businesses: number }[];
}

interface SalesBody {
  items: { order_id: string; title: string; quantity: number; total: number; family: string | null }[];
  count: number;
  total: number;
}

const PATH = "/admin/agency/statistics";

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let analyst: ApiClient;
    beforeEach(async () => {
      analyst = (await staffClient(getContainer(), axios, "analyst")).api;
    });
    const read = async (query = "") => bodyOf(await analyst.get<StatisticsBody>(`${PATH}?${query}`));

    describe("the marketplace in figures", () => {
      it("counts what was paid and nothing else, by place, kind and month, and in whole rupiah", async () => {
        const { siti, ann, chips, sugar, console: staff } = await marketplace(getContainer(), axios);
        await sql(
          getContainer(),
          `update product set metadata = '{"listing": {"family": "keripik-pisang", "export_ready": true}}' where title = 'Keripik pisang'`,
        );
        const before = await read();
        expect(before.totals).toMatchObject({ businesses: 2, listings: 2, sales: 0 });

        const paid = await siti.buy([
          { variantId: chips, quantity: 2 },
          { variantId: sugar, quantity: 1 },
        ]);
        await siti.buy([{ variantId: chips, quantity: 1 }]);
        await ann.buy([{ variantId: sugar, quantity: 1 }]);
        expect((await read()).totals.sales).toBe(0);

        const { transfers } = bodyOf(
          await staff.get<{ transfers: { id: string; order_id: string }[] }>(
            "/admin/transfers?status=awaiting",
          ),
        );
        for (const { id, order_id } of transfers) {
          if (order_id === paid.id) bodyOf(await staff.post(`/admin/transfers/${id}/confirm`));
        }
        const after = await read();
        expect(after.totals.sales).toBe(2 * 15_000 + 45_000);
        const [{ month } = { month: "" }] = after.by_month.filter(({ orders }) => orders > 0);
        expect(after.by_month).toContainEqual({
          month,
          orders: 1,
          sales: 75_000,
          businesses: 2,
          rows: { path: "/statistics/sales", query: { month } },
        });
        expect(after.by_kecamatan).toHaveLength(28);
        expect(after.by_kecamatan.reduce((sum, { sales }) => sum + sales, 0)).toBe(75_000);
        expect(after.by_family.find(({ key }) => key === "keripik-pisang")).toMatchObject({
          listings: 1,
          sales: 30_000,
        });
        expect((await read("family=keripik-pisang")).totals).toMatchObject({ businesses: 1, sales: 30_000 });

        expect((await read("month=2019-01")).totals).toMatchObject({ sales: 0, businesses: 2 });
        expect((await read(`month=${month}`)).totals.sales).toBe(75_000);
        const [place] = after.by_kecamatan.filter(({ sales }) => sales > 0);
        expect(place?.rows).toEqual({ path: "/registry", query: { kecamatan: place?.key } });
        expect((await read(`kecamatan=${place?.key}`)).totals.sales).toBe(place?.sales);

        const sold = async (query: string) => bodyOf(await analyst.get<SalesBody>(`${PATH}/sales?${query}`));
        const lines = await sold("");
        expect(lines).toMatchObject({ count: 2, total: 75_000 });
        expect(lines.items.map(({ order_id, quantity, total }) => [order_id, quantity, total])).toEqual(
          expect.arrayContaining([
            [paid.id, 2, 30_000],
            [paid.id, 1, 45_000],
          ]),
        );
        expect(await sold("family=keripik-pisang")).toMatchObject({
          count: 1,
          total: 30_000,
          items: [{ title: "Keripik pisang", family: "keripik-pisang", total: 30_000 }],
        });
        expect(await sold(`kecamatan=${place?.key}&month=${month}`)).toMatchObject({ total: place?.sales });
        expect(await sold("month=2019-01")).toEqual({ items: [], count: 0, total: 0, offset: 0, limit: 50 });
        expect(await sold("limit=1&offset=1")).toMatchObject({ count: 2, total: 75_000, items: [{}] });

        const joined = async (registered: string) =>
          bodyOf(await analyst.get<{ count: number }>(`/admin/agency/registry?registered=${registered}`))
            .count;
        expect([await joined(month), await joined("2019-01")]).toEqual([2, 0]);
        expect((await analyst.get("/admin/agency/registry?registered=2026-13")).status).toBe(400);

        const sheet = await analyst.get<string>(`${PATH}/export?format=csv`);
        expect(sheet.status).toBe(200);
        expect(sheet.body).toContain("Seluruhnya,Kabupaten Lebak,2,");
        expect(sheet.body).toContain(`Bulan,${month},2,,,,1,75000`);
        const log = bodyOf(
          await analyst.get<{ items: { action: string }[] }>("/admin/agency/audit?action=statistics.export"),
        );
        expect(log.items).toHaveLength(1);
      });

      it("counts in each group as many as the lists show that it opens", async () => {
        await openShop(
          getContainer(),
          axios,
          goodsCatalogue(
            [business({ handle: "entin" }), business({ handle: "abah", kecamatan: "sobang" })],
            [
              listing({ handle: "emping-asin", business: "entin" }),
              listing({ handle: "bakul-bambu", business: "abah", family: "anyaman-bambu" }),
              listing({ handle: "tampah", business: "abah", family: "anyaman-bambu" }),
            ],
            [
              certificate({ key: "halal", holder: { business: "entin" } }),
              certificate({ key: "halal-abah", holder: { business: "abah" }, status: "submitted" }),
            ],
          ),
        );
        const { by_kecamatan, by_family } = await read();
        const count = async (path: string, query: Record<string, string>) => {
          const asked = new URLSearchParams(query).toString();
          return bodyOf(await analyst.get<{ count: number }>(`/admin/agency${path}?${asked}`)).count;
        };
        const groups = [...by_kecamatan, ...by_family].filter(({ businesses }) => businesses > 0);
        expect(groups.map(({ key }) => key).sort()).toEqual([
          ...["anyaman-bambu", "emping", "sobang", "warunggunung"],
        ]);
        for (const { key, rows, businesses, listings, certificates } of groups) {
          expect([
            key,
            await count(rows.path, rows.query),
            await count("/listings", { status: "published", ...rows.query }),
            await count("/certificates", { status: "verified", ...rows.query }),
          ]).toEqual([key, businesses, listings, certificates]);
        }
        expect(await count("/listings", { status: "submitted", kecamatan: "sobang" })).toBe(0);
        expect(await count("/listings", { status: "published", q: "abah" })).toBe(2);
        expect(await count("/listings", { status: "published", q: "tampah" })).toBe(1);
        expect((await analyst.get("/admin/agency/listings?kecamatan=menteng")).status).toBe(400);
        expect((await analyst.get("/admin/agency/certificates?family=cars")).status).toBe(400);
      });

      it("refuses conditions that Lebak does not have, and whoever is not to read them", async () => {
        for (const query of ["kecamatan=menteng", "family=cars", "month=2026-13", "colour=red"]) {
          expect(await analyst.get(`${PATH}?${query}`)).toMatchObject({
            status: 400,
            body: { code: "invalid_input" },
          });
        }
        expect((await analyst.get(`${PATH}/export?format=pdf`)).status).toBe(400);
        expect((await apiClient(axios, {}).get(PATH)).status).toBe(401);
        await setUpMarketplace(getContainer());
        const seller = await sellerAccount(axios, getContainer());
        expect([401, 403]).toContain((await seller.api.get(PATH)).status);
      });
    });
  },
});
