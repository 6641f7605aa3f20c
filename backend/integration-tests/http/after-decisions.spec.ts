import { emptyOutbox, mailsInOutbox } from "../builders/outbox";
import "../builders/uploads";
import { Modules } from "@medusajs/framework/utils";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { AxiosInstance } from "axios";
import { BUSINESS_DECIDED, LISTING_DECIDED } from "../../src/events";
import { notifyOfParts } from "../../src/notice/notify-of-parts";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import type { ListingRow } from "../../src/seller-listings/list-listings";
import type { SellerOrderRow } from "../../src/seller-order/list-seller-orders";
import notifyOfBusiness from "../../src/subscribers/notify-of-business";
import notifyOfListing from "../../src/subscribers/notify-of-listing";
import { apiClient, bodyOf, type ApiClient } from "../builders/api-client";
import { AT_HOME, buyer } from "../builders/buyer";
import { allMailsSent } from "../builders/database";
import { eventually } from "../builders/eventually";
import { business, goodsCatalogue, listing } from "../builders/goods-catalogue";
import { memberOfSeller, type SignedInMember } from "../builders/member-of-seller";
import { openShop, type Ask } from "../builders/shop";
import { staffClient } from "../builders/staff";
import { resubmit, submittedListing } from "../builders/submitted-listing";

jest.setTimeout(240_000);

interface Notice {
  kind: string;
  data: Record<string, unknown>;
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let ask: Ask;
    let icih: SignedInMember;
    let officer: ApiClient;
    let siti: ReturnType<typeof buyer>;

    beforeAll(async () => {
      ({ ask } = await openShop(
        getContainer(),
        axios,
        goodsCatalogue(
          [business({ handle: "emping-bu-icih" }), business({ handle: "emping-tetangga" })],
          [
            listing({ handle: "emping-manis", business: "emping-bu-icih" }),
            listing({ handle: "emping-asin", business: "emping-bu-icih" }),
            listing({ handle: "emping-sebelah", business: "emping-tetangga" }),
          ],
        ),
      ));
      const [seller] = await getContainer()
        .resolve<SellerModuleService>(SELLER_MODULE)
        .listSellers({ handle: "emping-bu-icih" });
      icih = await memberOfSeller(axios, getContainer(), seller?.id ?? "", "icih@example.com");
      officer = (await staffClient(getContainer(), axios, "administrator")).api;
      const keys = await getContainer().resolve(Modules.API_KEY).listApiKeys({ title: "home" });
      const [region] = await getContainer().resolve(Modules.REGION).listRegions({ currency_code: "idr" });
      siti = buyer(apiClient(axios, { "x-publishable-api-key": keys[0]?.token ?? "" }), {
        ...{ regionId: region?.id ?? "", market: "id-id", address: AT_HOME, email: "siti@example.com" },
      });
    });
    beforeEach(emptyOutbox);
    afterEach(async () => await allMailsSent(getContainer()));

    const noticesOf = async (kind: string) =>
      bodyOf(await icih.api.get<{ items: Notice[] }>("/seller/notices"))
        .items.filter((notice) => notice.kind === kind)
        .map(({ data }) => data);
    const told = async (kind: string, count: number) =>
      await eventually(async () => {
        const notices = await noticesOf(kind);
        expect(notices).toHaveLength(count);
        expect(await mailsInOutbox(`seller-${kind.replaceAll("_", "-")}`)).toHaveLength(count);
        return notices;
      });
    /** An event as the bus hands it to a subscriber. */
    const handed = <Data>(name: string, data: Data) => ({
      ...{ event: { name, data, metadata: undefined }, container: getContainer(), pluginOptions: {} },
    });
    const decideBusiness = async (
      decision: "suspend" | "reinstate",
      expected_status: "admitted" | "suspended",
      note: string | null = null,
    ) =>
      bodyOf(
        await officer.post(`/admin/agency/businesses/${icih.sellerId}/decision`, {
          ...{ decision, expected_status, note, reasons: decision === "suspend" ? ["complaints"] : [] },
        }),
      );
    const isShown = async (handle: string) => (await ask(`/store/listings/${handle}`)).status === 200;
    const found = async () =>
      bodyOf(await ask<{ listings: { handle: string }[] }>("/store/listings", { q: "emping" }))
        .listings.map(({ handle }) => handle)
        .toSorted();
    const variantOf = async (handle: string) =>
      bodyOf(await ask<{ listing: { variants: { id: string }[] } }>(`/store/listings/${handle}`)).listing
        .variants[0]?.id ?? "";
    const buyAndPay = async (handle: string) => {
      const order = await siti.buy([{ variantId: await variantOf(handle), quantity: 1 }]);
      const id = await eventually(async () => {
        const { transfers } = bodyOf(
          await officer.get<{ transfers: { id: string; order_id: string }[] }>("/admin/transfers"),
        );
        const transfer = transfers.find(({ order_id }) => order_id === order.id);
        expect(transfer).toBeDefined();
        return transfer?.id ?? "";
      });
      bodyOf(await officer.post(`/admin/transfers/${id}/confirm`));
      const { items } = bodyOf(await icih.api.get<{ items: SellerOrderRow[] }>("/seller/orders?status=new"));
      return { ...order, part: items[0]?.id ?? "" };
    };

    describe("a business is told, in its centre and by mail, once however often it is said", () => {
      it("what was decided about it, with the officer's words", async () => {
        const again = async (decision: string) => {
          await notifyOfBusiness(handed(BUSINESS_DECIDED, { id: icih.sellerId, decision }));
        };
        await decideBusiness("suspend", "admitted", "Tiga keluhan belum dijawab.");
        expect(await told("business_decided", 1)).toEqual([
          { decision: "suspend", note: "Tiga keluhan belum dijawab." },
        ]);
        const [mail] = await mailsInOutbox("seller-business-decided");
        expect(mail?.to).toMatchObject({ text: "icih@example.com" });
        expect(mail?.text).toContain("Usaha Anda ditangguhkan");
        expect(mail?.text).toContain("Tiga keluhan belum dijawab.");
        await again("suspend");
        await decideBusiness("reinstate", "suspended");
        await told("business_decided", 2);
        for (const decision of ["suspend", "reinstate"]) await again(decision);
        expect((await told("business_decided", 2)).map(({ decision }) => decision)).toEqual([
          "reinstate",
          "suspend",
        ]);
        await decideBusiness("suspend", "admitted");
        await told("business_decided", 3);
      });

      it("what was decided about its listings, with the officer's words", async () => {
        const { id, version, content } = await submittedListing(icih.api);
        const decide = async (body: object) =>
          bodyOf(await officer.post(`/admin/agency/listings/${id}/decision`, body));
        const again = async (decision: string) => {
          await notifyOfListing(handed(LISTING_DECIDED, { id, decision }));
        };
        const note = "Fotonya gelap.";
        await decide({ version, decision: "return", note, reasons: [{ code: "pictures_blurred" }] });
        const { title } = content;
        expect(await told("listing_decided", 1)).toEqual([
          { listing_id: id, title, decision: "return", note },
        ]);
        const [mail] = await mailsInOutbox("seller-listing-decided");
        expect(mail?.text).toContain(`https://lapak.test/seller/barang/${id}`);
        expect(mail?.text).toContain(note);
        await again("return");
        const mended = await resubmit(icih.api, { id, version }, content);
        await again("return");
        await decide({ version: mended.version, decision: "accept" });
        await told("listing_decided", 2);
        for (const decision of ["return", "accept"]) await again(decision);
        expect((await told("listing_decided", 2)).map(({ decision }) => decision)).toEqual([
          "accept",
          "return",
        ]);
      });

      it("that an order which was paid is cancelled", async () => {
        const { id, part, display_id } = await buyAndPay("emping-manis");
        await told("order_new", 1);
        bodyOf(await officer.post(`/admin/orders/${id}/cancel`));
        expect(await told("order_cancelled", 1)).toMatchObject([{ seller_order_id: part, display_id }]);
        const [mail] = await mailsInOutbox("seller-order-cancelled");
        expect(mail?.text).toContain("Jangan dikirim");
        await notifyOfParts(getContainer(), id);
        await told("order_cancelled", 1);
        await told("order_new", 1);
      });

      it("nothing of an order that nobody paid for", async () => {
        const order = await siti.buy([{ variantId: await variantOf("emping-manis"), quantity: 1 }]);
        bodyOf(await officer.post(`/admin/orders/${order.id}/cancel`));
        await eventually(async () => expect(await mailsInOutbox("order-cancelled")).toHaveLength(1));
        await notifyOfParts(getContainer(), order.id);
        await told("order_cancelled", 0);
      });
    });

    describe("a business that is suspended", () => {
      const listingId = async (title: string) => {
        const { items } = bodyOf(await icih.api.get<{ items: ListingRow[] }>("/seller/listings"));
        return items.find((row) => row.title === title)?.id ?? "";
      };

      it("is off the shop within a minute, works off its orders, and comes back with what was on sale", async () => {
        const asin = await listingId("emping-asin");
        bodyOf(await icih.api.post(`/seller/listings/${asin}/pause`));
        expect([await isShown("emping-manis"), await isShown("emping-asin")]).toEqual([true, false]);
        const { part } = await buyAndPay("emping-manis");
        const cart = await siti.readyCart([{ variantId: await variantOf("emping-manis"), quantity: 1 }]);

        await decideBusiness("suspend", "admitted");
        expect(await isShown("emping-manis")).toBe(false);
        expect((await ask("/store/listings/emping-manis/stock")).status).toBe(404);
        expect((await ask("/store/sellers/emping-bu-icih")).status).toBe(404);
        await eventually(async () => expect(await found()).toEqual(["emping-sebelah"]), 60);
        expect((await siti.complete(cart)).body).toMatchObject({ code: "seller_not_selling" });

        expect((await icih.api.get(`/seller/orders/${part}/label`)).status).toBe(200);
        bodyOf(await icih.api.post(`/seller/orders/${part}/pack`));
        const shipment = { courier: "JNE", tracking_number: "JNE0001234" };
        expect(bodyOf(await icih.api.post(`/seller/orders/${part}/ship`, shipment))).toMatchObject({
          order: { status: "shipped", ...shipment },
        });
        bodyOf(await icih.api.post(`/seller/listings/${asin}/resume`));
        expect(await isShown("emping-asin")).toBe(false);
        bodyOf(await icih.api.post(`/seller/listings/${asin}/pause`));

        await decideBusiness("reinstate", "suspended");
        expect([await isShown("emping-manis"), await isShown("emping-asin")]).toEqual([true, false]);
        await eventually(async () => expect(await found()).toEqual(["emping-manis", "emping-sebelah"]), 60);
      });
    });
  },
});
