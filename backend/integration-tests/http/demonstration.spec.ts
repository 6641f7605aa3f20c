import { badgesOf, type CertificateRecord, type CertificateType } from "@lapak-lebak/domain/certificates";
import { MARKETS } from "@lapak-lebak/domain/market";
import type { SeedCatalogue } from "@lapak-lebak/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { z } from "zod";
import { LISTINGS_INDEX } from "../../src/catalog/search/index-query";
import { CERTIFICATION_MODULE } from "../../src/modules/certification";
import type CertificationModuleService from "../../src/modules/certification/service";
import { loadCatalogue } from "../../src/scripts/load-demonstration";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { changeSellerStatusWorkflow } from "../../src/workflows/seller/change-seller-status";
import { businessesThatAre, businessWithEmping, smallCatalogue } from "../builders/small-catalogue";

jest.setTimeout(180_000);

const NOW = new Date();

/** What buyers could see double if loading were not safe to repeat. */
const TABLES = [
  ...["seller", "product", "product_variant", "product_option", "price", "price_set", "inventory_item"],
  ...["inventory_level", "translation", "certificate", "certificate_event", "shipping_option"],
  ...["service_zone", "fulfillment_set", "stock_location", "shipping_profile", "product_sales_channel"],
  ...["product_product_seller_seller", "product_product_certification_certificate"],
  ...["seller_seller_certification_certificate", "sales_channel", "api_key", "region", "tax_region"],
  ...[
    "price_preference",
    "product_category",
    "shipping_option_type",
    "locale",
    "store_currency",
    "curated_collection",
    "published_claim",
  ],
];

const named = z.object({ id: z.string(), name: z.string() });
const productRow = z.object({
  ...{ id: z.string(), handle: z.string(), title: z.string(), status: z.string() },
  sales_channels: z.array(named.nullish()).nullish(),
  seller: z.object({ id: z.string(), handle: z.string(), status: z.string() }).nullish(),
  certificates: z.array(z.object({ id: z.string(), type: z.string() }).nullish()).nullish(),
  variants: z.array(
    z.object({
      sku: z.string(),
      prices: z.array(z.object({ currency_code: z.string(), amount: z.number() })),
    }),
  ),
});

type ProductRow = z.infer<typeof productRow>;

medusaIntegrationTestRunner({
  testSuite: ({ getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    const [suspended, submitted] = [businessesThatAre("suspended", 1), businessesThatAre("submitted", 1)];
    const emping = businessWithEmping();
    const catalogue: SeedCatalogue = smallCatalogue([
      emping,
      ...businessesThatAre("admitted", 2),
      ...suspended,
      ...submitted,
    ]);
    const load = async () =>
      await loadCatalogue(container(), catalogue, { picturesDir: "/nonexistent", now: NOW });

    const counts = async (): Promise<Record<string, number>> => {
      const pg = container().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const result: Record<string, number> = {};
      for (const table of TABLES) {
        const { rows } = await pg.raw<{ rows: { n: number }[] }>(
          `SELECT count(*)::int AS n FROM "${table}" WHERE deleted_at IS NULL`,
        );
        result[table] = rows[0]?.n ?? -1;
      }
      return result;
    };
    const products = async (): Promise<ProductRow[]> => {
      const { data } = await container()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "product",
          fields: [
            ...["id", "handle", "title", "status", "sales_channels.id", "sales_channels.name"],
            ...["seller.id", "seller.handle", "seller.status", "certificates.id", "certificates.type"],
            ...["variants.sku", "variants.prices.currency_code", "variants.prices.amount"],
          ],
        });
      return z.array(productRow).parse(data);
    };
    const channelsOf = (row: ProductRow | undefined) =>
      (row?.sales_channels ?? []).flatMap((channel) => channel?.name ?? []).sort();
    const forget = async () => {
      const pg = container().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await pg.raw("DELETE FROM demonstration_load");
    };
    const search = async (q: string): Promise<string[]> => {
      const { search_result } = await container()
        .resolve(ContainerRegistrationKeys.QUERY)
        .search({
          entity: LISTINGS_INDEX,
          fields: ["id", "category"],
          filters: { q },
          pagination: { take: 50 },
          search_options: { typo_tolerance: true },
        });
      return search_result.hits.map(({ document }) => String(document.category));
    };

    // The shop that every test finds; each begins with it anew.
    beforeAll(load);

    describe("setting up", () => {
      it("makes a region for every currency of the markets, each paid by transfer", async () => {
        const regions = await container()
          .resolve(Modules.REGION)
          .listRegions({}, { relations: ["countries"] });
        const countries = regions.flatMap((region) => region.countries.map(({ iso_2 }) => iso_2)).sort();
        expect(countries).toEqual([...new Set(MARKETS.map(({ country }) => country))].sort());
        const { data } = await container()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({ entity: "region", fields: ["payment_providers.id"] });
        for (const region of data as unknown as { payment_providers: { id: string }[] }[]) {
          expect(region.payment_providers.map(({ id }) => id)).toEqual(["pp_transfer_transfer"]);
        }
      });

      it("again changes nothing", async () => {
        const before = await counts();
        await setUpMarketplace(container());
        expect(await counts()).toEqual(before);
      });
    });

    describe("loading the demonstration", () => {
      it("again makes nothing twice, whether it was finished or its end was never written down", async () => {
        const before = await counts();
        await load();
        expect(await counts()).toEqual(before);
        await forget();
        await load();
        expect(await counts()).toEqual(before);
      });

      it("makes anew what a killed run left unfinished", async () => {
        const before = await counts();
        const [victim] = await products();
        await container()
          .resolve(ContainerRegistrationKeys.LINK)
          .dismiss({
            [Modules.PRODUCT]: { product_id: victim?.id },
            seller: { seller_id: victim?.seller?.id },
          });
        await forget();
        await load();
        expect(await counts()).toEqual(before);
        const again = (await products()).find(({ handle }) => handle === victim?.handle);
        expect(again?.id).not.toBe(victim?.id);
        expect(channelsOf(again)).toEqual(channelsOf(victim));
        expect(again?.certificates?.length).toBe(victim?.certificates?.length);
      });

      it("gives every listing its seller, its certificates and a price, abroad in every currency", async () => {
        const rows = await products();
        expect(rows.map(({ handle }) => handle).sort()).toEqual(
          catalogue.listings.map(({ handle }) => handle).sort(),
        );
        for (const row of rows) {
          const seed = catalogue.listings.find(({ handle }) => handle === row.handle);
          expect(row.seller?.handle).toBe(seed?.business);
          expect(row.certificates?.length ?? 0).toBe(
            catalogue.certificates.filter(
              ({ holder }) => "listings" in holder && holder.listings.includes(row.handle),
            ).length,
          );
          const rupiah = (sku: string) => seed?.variants.find((variant) => variant.sku === sku)?.priceIdr;
          for (const { sku, prices } of row.variants) {
            expect(prices.find(({ currency_code }) => currency_code === "idr")?.amount).toBe(rupiah(sku));
            expect(prices).toHaveLength(channelsOf(row).includes("export") || seed?.exportReady ? 8 : 1);
          }
        }
      });
    });

    describe("being on sale", () => {
      it("is for published goods of admitted businesses, abroad for what is ready for export", async () => {
        for (const row of await products()) {
          const seed = catalogue.listings.find(({ handle }) => handle === row.handle);
          const sells = row.status === "published" && row.seller?.status === "admitted";
          expect([row.handle, channelsOf(row)]).toEqual([
            row.handle,
            sells ? (seed?.exportReady ? ["export", "home"] : ["home"]) : [],
          ]);
        }
      });

      it("ends when the business is suspended and comes back when it is", async () => {
        const ofEmping = async () => (await products()).filter(({ seller }) => seller?.handle === emping);
        const before = (await ofEmping()).map(channelsOf);
        expect(before.flat()).toContain("home");
        const id = (await ofEmping())[0]?.seller?.id ?? "";

        const change = { id, by: "staff" as const, now: new Date() };
        await changeSellerStatusWorkflow(container()).run({ input: { ...change, to: "suspended" } });
        expect((await ofEmping()).flatMap(channelsOf)).toEqual([]);
        await changeSellerStatusWorkflow(container()).run({ input: { ...change, to: "admitted" } });
        expect((await ofEmping()).map(channelsOf)).toEqual(before);
      });

      it("is what the publishable key of a channel opens, and nothing else", async () => {
        const { data } = await container()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "api_key",
            fields: ["title", "sales_channels.id", "sales_channels.name"],
            filters: { type: "publishable" },
          });
        const keys = z.array(z.object({ title: z.string(), sales_channels: z.array(named) })).parse(data);
        const opened = keys.map(({ title, sales_channels }) => [
          title,
          sales_channels.map(({ name }) => name),
        ]);
        expect(opened.sort()).toEqual([
          ["export", ["export"]],
          ["home", ["home"]],
        ]);
      });
    });

    describe("certificates", () => {
      it("that are expired, revoked, rejected, unverified or malformed give no badge", async () => {
        const rows = await container()
          .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
          .listCertificates({}, { take: 1000 });
        expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThan(1);
        const records: CertificateRecord[] = rows.map((row) => ({
          id: row.id,
          type: row.type as CertificateType,
          number: row.number,
          issuer: row.issuer,
          body: row.body,
          status: row.status,
          validFrom: row.valid_from,
          validUntil: row.valid_until,
          verifiedAt: row.verified_at,
          verifiedBy: row.verified_by,
        }));
        const shown = new Set(badgesOf(records, NOW).map(({ certificateId }) => certificateId));
        expect(shown.size).toBeGreaterThan(0);
        for (const row of rows) if (row.status !== "verified") expect(shown).not.toContain(row.id);
      });
    });

    describe("searching", () => {
      it('finds emping by its name, and by "empng"', async () => {
        const found = await search("emping");
        expect(found).toContain("emping");
        expect(await search("empng")).toContain("emping");
      });

      it("finds nothing of a business that does not sell", async () => {
        const { search_result } = await container()
          .resolve(ContainerRegistrationKeys.QUERY)
          .search({
            entity: LISTINGS_INDEX,
            fields: ["id"],
            filters: { seller: [...suspended, ...submitted] },
          });
        expect(search_result.hits).toEqual([]);
      });
    });
  },
});
