import type { MedusaContainer } from "@medusajs/framework/types";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createReservationsWorkflow,
  deleteProductsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
  updateTranslationsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { AxiosInstance } from "axios";
import "../builders/quiet-settings";
import { bodyOf } from "../builders/api-client";
import { sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { business, certificate, goodsCatalogue, listing, variant } from "../builders/goods-catalogue";
import { listeningShop, type ListeningShop } from "../builders/listening-shop";
import { setStock } from "../builders/seller-with-goods";
import { openShop, type Ask } from "../builders/shop";
import type { ListingsPage } from "../../src/catalog/get-listings";
import type { ListingDetail } from "../../src/catalog/listing-detail";
import type { SellerDetail } from "../../src/catalog/seller-card";
import { catchUp } from "../../src/freshness/catch-up";
import { freshnessOf } from "../../src/freshness/freshness";
import { passCertificateDates } from "../../src/jobs/follow-certificate-dates";
import { CERTIFICATION_MODULE } from "../../src/modules/certification";
import type CertificationModuleService from "../../src/modules/certification/service";
import { settings } from "../../src/settings";
import { decideCertificateWorkflow } from "../../src/workflows/certification/decide-certificate";
import { editBusinessWorkflow } from "../../src/workflows/seller/edit-business";
import { changeSellerStatusWorkflow } from "../../src/workflows/seller/change-seller-status";

jest.setTimeout(180_000);

const HOUR = 3_600_000;

const catalogue = goodsCatalogue(
  [business({ handle: "emping-sari", name: "Emping Sari" }), business({ handle: "tetangga" })],
  [
    listing({ handle: "emping-asin", business: "emping-sari", exportReady: true }),
    listing({
      handle: "emping-satu",
      business: "emping-sari",
      variants: [variant("emping-satu", "250", 9_000, 1)],
    }),
    listing({ handle: "emping-tetangga", business: "tetangga" }),
  ],
  [
    certificate({ key: "halal", holder: { listings: ["emping-asin"] }, validUntil: { daysFromSeeding: 1 } }),
    certificate({
      key: "nib",
      type: "nib",
      number: "1234567890123",
      holder: { business: "emping-sari" },
      validUntil: { daysFromSeeding: 1 },
    }),
    certificate({
      key: "halal-nanti",
      holder: { listings: ["emping-satu"] },
      validFrom: { daysFromSeeding: 1 },
    }),
  ],
);
const HALAL = "cert_demonstration_halal";
const NIB = "cert_demonstration_nib";

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const container = (): MedusaContainer => getContainer();
    let ask: Ask;
    let shop: ListeningShop;
    let products: Map<string, string>;
    let sellers: Map<string, string>;

    beforeAll(async () => {
      shop = await listeningShop(settings().storefrontSecret);
      settings().shopUrl = shop.url;
      ({ ask } = await openShop(container(), api as AxiosInstance, catalogue));
      const idsByHandle = async (entity: string) => {
        const { data } = await container()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({ entity, fields: ["id", "handle"] });
        return new Map((data as { id: string; handle: string }[]).map(({ id, handle }) => [handle, id]));
      };
      products = await idsByHandle("product");
      sellers = await idsByHandle("seller");
    });
    afterAll(async () => {
      await shop.close();
    });
    beforeEach(async () => {
      shop.answerWith(200);
      await freshnessOf(container()).settle();
      shop.forget();
    });
    // The next test begins with the tables as they were: nothing of this one may be written after that.
    afterEach(async () => {
      shop.answerWith(200);
      await freshnessOf(container()).settle();
    });

    const product = (handle: string) => products.get(handle) ?? "";
    const seller = (handle: string) => sellers.get(handle) ?? "";
    const found = async (parameters: Record<string, string>, market?: string) =>
      bodyOf(await ask<ListingsPage>("/store/listings", parameters, market)).listings;
    const listingOf = async (handle: string, market?: string) =>
      bodyOf(await ask<{ listing: ListingDetail }>(`/store/listings/${handle}`, {}, market)).listing;
    const handlesOf = async (parameters: Record<string, string>) =>
      (await found(parameters)).map(({ handle }) => handle).toSorted();

    /** The shop is told of exactly these tags, signed, sooner or later. */
    const shopHears = (...tags: string[]) =>
      eventually(() => {
        expect(shop.tags()).toEqual(tags.toSorted());
        for (const { path, isSigned, at } of shop.messages) {
          expect([path, isSigned]).toEqual(["/api/revalidate", true]);
          expect(Math.abs(Date.now() - at)).toBeLessThan(60_000);
        }
        return Promise.resolve();
      });
    /** Goods have one variant, and that one inventory item. */
    const stockItem = async (handle: string) => {
      const { data } = await container()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "product",
          fields: ["variants.id", "variants.inventory_items.inventory_item_id", "seller.stock_location_id"],
          filters: { handle },
        });
      const [row] = data as unknown as {
        variants: { id: string; inventory_items: { inventory_item_id: string }[] }[];
        seller: { stock_location_id: string };
      }[];
      return {
        variantId: row?.variants[0]?.id ?? "",
        inventoryItemId: row?.variants[0]?.inventory_items[0]?.inventory_item_id ?? "",
        stockLocationId: row?.seller.stock_location_id ?? "",
      };
    };

    describe("what changes is found and shown anew, and the shop is told", () => {
      it("when a listing is renamed", async () => {
        await updateProductsWorkflow(container()).run({
          input: { products: [{ id: product("emping-asin"), title: "Opak Ketan" }] },
        });
        await shopHears(`product:${product("emping-asin")}`, "catalog");
        expect(await handlesOf({ q: "opak" })).toEqual(["emping-asin"]);
      });

      it("when its English text is corrected", async () => {
        expect((await listingOf("emping-asin", "en-us")).title).toBe("emping-asin (en)");
        const [translation] = await container()
          .resolve(Modules.TRANSLATION)
          .listTranslations({ reference_id: product("emping-asin"), locale_code: "en" });
        await updateTranslationsWorkflow(container()).run({
          input: {
            translations: [
              {
                id: translation?.id ?? "",
                translations: { ...translation?.translations, title: "Glutinous crackers" },
              },
            ],
          },
        });
        await shopHears(`product:${product("emping-asin")}`, "catalog");
        expect((await found({ q: "glutinous" }, "en-us")).map(({ title }) => title)).toEqual([
          "Glutinous crackers",
        ]);
        // The same reading as before the edit, which a cache could answer.
        expect((await listingOf("emping-asin", "en-us")).title).toBe("Glutinous crackers");
      });

      it("when a business writes its motto anew, whose English tells something else by now", async () => {
        const abroad = async () =>
          bodyOf(await ask<{ seller: SellerDetail }>("/store/sellers/emping-sari", {}, "en-us")).seller;
        expect(await abroad()).toMatchObject({ tagline: "Motto of emping-sari" });
        await editBusinessWorkflow(container()).run({
          input: { id: seller("emping-sari"), tagline: "Ditumbuk tiap pagi", story: "Cerita emping-sari" },
        });
        await eventually(async () => {
          expect(await abroad()).toMatchObject({
            ...{ tagline: "Ditumbuk tiap pagi", story: "Story of emping-sari" },
          });
          expect(shop.tags()).toContain(`seller:${seller("emping-sari")}`);
        });
      });

      it("when a price changes", async () => {
        const { variantId } = await stockItem("emping-asin");
        await updateProductVariantsWorkflow(container()).run({
          input: {
            product_variants: [{ id: variantId, prices: [{ currency_code: "idr", amount: 99_000 }] }],
          },
        });
        await shopHears(`product:${product("emping-asin")}`, "catalog");
        expect(await handlesOf({ min_price: "99000" })).toEqual(["emping-asin"]);
      });

      it("when goods sell out or come back, but not with every piece that is sold", async () => {
        const asin = await stockItem("emping-asin");
        await setStock(container(), asin, 9);
        await freshnessOf(container()).settle();
        expect(shop.tags()).toEqual([]);

        const satu = await stockItem("emping-satu");
        await createReservationsWorkflow(container()).run({
          input: {
            reservations: [
              { inventory_item_id: satu.inventoryItemId, location_id: satu.stockLocationId, quantity: 1 },
            ],
          },
        });
        await shopHears(`product:${product("emping-satu")}`, "catalog");
        expect(await handlesOf({ in_stock: "1" })).toEqual(["emping-asin", "emping-tetangga"]);
      });

      it("when staff take a listing off sale in core's own console, and put it back", async () => {
        const edit = async (status: "draft" | "published") => {
          await updateProductsWorkflow(container()).run({
            input: { products: [{ id: product("emping-asin"), status }] },
          });
        };
        const channels = async () => {
          const { data } = await container()
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({
              entity: "product",
              fields: ["sales_channels.name"],
              filters: { handle: "emping-asin" },
            });
          const [row] = data as { sales_channels?: ({ name: string } | null)[] | null }[];
          return (row?.sales_channels ?? []).map((channel) => channel?.name).toSorted();
        };
        await edit("draft");
        await eventually(async () => {
          expect(await channels()).toEqual([]);
          expect(await handlesOf({})).toEqual(["emping-satu", "emping-tetangga"]);
        });
        await edit("published");
        await eventually(async () => {
          expect(await channels()).toEqual(["export", "home"]);
          expect(await handlesOf({})).toEqual(["emping-asin", "emping-satu", "emping-tetangga"]);
        });
      });

      it("after a restart, when a killed process had told nobody", async () => {
        // Without an event, as when the process dies before it handles one.
        await sql(container(), "UPDATE product SET title = 'Opak Ketan', updated_at = now() WHERE id = ?", [
          product("emping-asin"),
        ]);
        await sql(container(), "UPDATE inventory_level SET stocked_quantity = 0, updated_at = now()");
        expect(await handlesOf({ q: "opak" })).toEqual([]);
        await catchUp(freshnessOf(container()), container());
        await freshnessOf(container()).settle();
        expect(await handlesOf({ q: "opak" })).toEqual(["emping-asin"]);
        expect(await handlesOf({ in_stock: "1" })).toEqual([]);
        expect(shop.tags()).toContain(`product:${product("emping-asin")}`);
      });

      it("when a listing is deleted", async () => {
        await deleteProductsWorkflow(container()).run({ input: { ids: [product("emping-satu")] } });
        await eventually(async () => {
          expect(shop.tags()).toContain(`product:${product("emping-satu")}`);
          expect(await handlesOf({})).toEqual(["emping-asin", "emping-tetangga"]);
        });
      });

      it("when a business is suspended, and when it comes back", async () => {
        const change = async (to: "suspended" | "admitted") => {
          await changeSellerStatusWorkflow(container()).run({
            input: { id: seller("emping-sari"), to, by: "staff", now: new Date() },
          });
        };
        const tags = [
          `product:${product("emping-asin")}`,
          `product:${product("emping-satu")}`,
          `seller:${seller("emping-sari")}`,
          "catalog",
        ];
        await change("suspended");
        await shopHears(...tags);
        expect(await handlesOf({})).toEqual(["emping-tetangga"]);
        expect((await ask("/store/listings/emping-asin")).status).toBe(404);

        shop.forget();
        await change("admitted");
        await shopHears(...tags);
        expect(await handlesOf({})).toEqual(["emping-asin", "emping-satu", "emping-tetangga"]);
      });

      it("when a certificate is revoked", async () => {
        expect(await handlesOf({ certificate: "halal" })).toEqual(["emping-asin"]);
        await decideCertificateWorkflow(container()).run({
          input: {
            ...{ id: HALAL, to: "revoked", by: "verifier", actor: "user_1", now: new Date() },
            reason: "Resep berubah.",
          },
        });
        await shopHears(`product:${product("emping-asin")}`, "catalog");
        expect(await handlesOf({ certificate: "halal" })).toEqual([]);
        expect((await listingOf("emping-asin")).badges.map(({ type }) => type)).toEqual(["nib"]);
      });
    });

    describe("a certificate that ends", () => {
      const endNow = async (id: string) => {
        const certification = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE);
        await certification.updateCertificates({ id, valid_until: new Date(Date.now() - 1000) });
      };
      const pass = () => passCertificateDates(container(), new Date(Date.now() - HOUR), new Date());
      const badges = async () => {
        const { seller: business } = bodyOf(
          await ask<{ seller: SellerDetail }>("/store/sellers/emping-sari"),
        );
        const page = await listingOf("emping-asin");
        const cards = await found({ seller: "emping-sari" });
        return {
          page: page.badges.map(({ type }) => type),
          card: cards.find(({ handle }) => handle === "emping-asin")?.badges.map(({ type }) => type),
          seller: business.badges.map(({ type }) => type),
        };
      };

      it("shows no badge from that moment on, even before any job has run", async () => {
        expect(await badges()).toEqual({ page: ["halal", "nib"], card: ["halal", "nib"], seller: ["nib"] });
        await endNow(HALAL);
        await endNow(NIB);
        expect(await badges()).toEqual({ page: [], card: [], seller: [] });
      });

      it("is expired by the job, with the step in its history, and is gone from search and from the shop", async () => {
        expect(await handlesOf({ certificate: "halal" })).toEqual(["emping-asin"]);
        await endNow(HALAL);
        await pass();
        await shopHears(`product:${product("emping-asin")}`, "catalog");
        expect(await handlesOf({ certificate: "halal" })).toEqual([]);

        const certification = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE);
        expect((await certification.retrieveCertificate(HALAL)).status).toBe("expired");
        const [last] = await certification.listCertificateEvents(
          { certificate_id: HALAL },
          { order: { occurred_at: "DESC" }, take: 1 },
        );
        expect(last).toMatchObject({
          from_status: "verified",
          to_status: "expired",
          by: "system",
          actor: "follow-certificate-dates",
        });
      });

      it("of a whole business is gone from all that the business sells", async () => {
        expect((await handlesOf({ certificate: "nib" })).length).toBe(2);
        await endNow(NIB);
        await pass();
        await shopHears(
          `product:${product("emping-asin")}`,
          `product:${product("emping-satu")}`,
          `seller:${seller("emping-sari")}`,
          "catalog",
        );
        expect(await handlesOf({ certificate: "nib" })).toEqual([]);
      });

      it("is expired once, however often the job runs, and brought to search even if a run died in between", async () => {
        await endNow(HALAL);
        const certification = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE);
        // As a run leaves it that dies after it has written and before anybody is told.
        await certification.decideCertificate({
          ...{ id: HALAL, to: "expired", by: "system", actor: "follow-certificate-dates", now: new Date() },
        });
        expect(await handlesOf({ certificate: "halal" })).toEqual(["emping-asin"]);
        await pass();
        await pass();
        await shopHears(`product:${product("emping-asin")}`, "catalog");
        expect(await handlesOf({ certificate: "halal" })).toEqual([]);
        const events = await certification.listCertificateEvents({
          certificate_id: HALAL,
          to_status: "expired",
        });
        expect(events).toHaveLength(1);
      });

      it("has its counterpart in one that begins: it is found from then on", async () => {
        expect(await handlesOf({ certificate: "halal" })).toEqual(["emping-asin"]);
        const certification = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE);
        const id = "cert_demonstration_halal-nanti";
        await certification.updateCertificates({ id, valid_from: new Date(Date.now() - 1000) });
        await pass();
        await shopHears(`product:${product("emping-satu")}`, "catalog");
        expect(await handlesOf({ certificate: "halal" })).toEqual(["emping-asin", "emping-satu"]);
      });
    });

    describe("a shop that does not answer", () => {
      it("fails no write, and is told once it is back", async () => {
        shop.answerWith(503);
        await updateProductsWorkflow(container()).run({
          input: { products: [{ id: product("emping-asin"), title: "Opak Ketan" }] },
        });
        await freshnessOf(container()).settle();
        expect(await handlesOf({ q: "opak" })).toEqual(["emping-asin"]);
        expect(shop.tags()).toEqual([]);
        shop.answerWith(200);
        await shopHears(`product:${product("emping-asin")}`, "catalog");
      });
    });
  },
});
