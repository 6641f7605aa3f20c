import { emptyOutbox, mailsInOutbox } from "../builders/outbox";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order";
import type SellerOrderModuleService from "../../src/modules/seller-order/service";
import { TRANSFER_MODULE } from "../../src/modules/transfer";
import type TransferModuleService from "../../src/modules/transfer/service";
import { bodyOf } from "../builders/api-client";
import { AT_HOME, type ParcelBody } from "../builders/buyer";
import { allMailsSent, sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { marketplace, type Marketplace } from "../builders/marketplace";
import type { OrderStatusBody } from "../builders/order-status";
import { setStock, stockLevel } from "../builders/seller-with-goods";

jest.setTimeout(120_000);

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Marketplace;
    beforeAll(async () => {
      shop = await marketplace(getContainer(), api as AxiosInstance);
    });
    beforeEach(emptyOutbox);
    afterEach(async () => await allMailsSent(getContainer()));

    const bothGoods = () => [
      { variantId: shop.chips, quantity: 2 },
      { variantId: shop.sugar, quantity: 1 },
    ];
    const statusOf = async (token: string) =>
      bodyOf(await shop.shopAtHome.get<OrderStatusBody>(`/store/order-status/${token}`)).order;
    const chips = () => ({
      inventoryItemId: shop.entin.goods[0]?.inventoryItemId ?? "",
      stockLocationId: shop.entin.stockLocationId,
    });

    describe("a buyer at home", () => {
      it("sees one parcel a seller, each with its couriers once the address is known", async () => {
        const cartId = await shop.siti.startCart(bothGoods());
        const before = await shop.siti.parcels(cartId);
        expect(before.map(({ options }) => options.map(({ service }) => service))).toEqual([
          ["pickup"],
          ["pickup"],
        ]);

        await shop.siti.sendTo(cartId);
        const [sugarParcel, chipsParcel] = await shop.siti.parcels(cartId);
        expect(chipsParcel).toMatchObject({ seller: { name: "Keripik Bu Entin" }, chargeable_kg: 1 });
        expect(chipsParcel?.options).toEqual([
          expect.objectContaining({
            service: "courier-home",
            price: { amount: 12_000, currency: "IDR" },
            days: [1, 2],
          }),
          expect.objectContaining({ service: "pickup", price: { amount: 0, currency: "IDR" }, days: null }),
        ]);
        expect(sugarParcel).toMatchObject({ seller: { name: "Gula Abah Jaya" }, chargeable_kg: 2 });
        expect(sugarParcel?.options[0]?.price.amount).toBe(24_000);

        await shop.siti.chooseCouriers(cartId);
        const chosen = (parcel: ParcelBody) =>
          parcel.options.find(({ id }) => id === parcel.chosen_option_id);
        expect((await shop.siti.parcels(cartId)).map((parcel) => chosen(parcel)?.service)).toEqual([
          "courier-home",
          "courier-home",
        ]);
      });

      it("pays what the parcels cost, and each seller gets exactly their part", async () => {
        const order = await shop.siti.buy(bothGoods());
        expect(order.total).toBe(30_000 + 12_000 + 45_000 + 24_000);

        const status = await statusOf(order.token);
        expect(status).toMatchObject({
          status: "awaiting_payment",
          market: "id-id",
          currency: "IDR",
          ...{ items_total: 75_000, shipping_total: 36_000, total: 111_000 },
          email_masked: "s***@example.com",
          address: { province: "Banten", kecamatan: "Serang" },
        });
        expect(status.parcels).toMatchObject([
          { seller: { name: "Gula Abah Jaya" }, service: "courier-home", shipping: 24_000, subtotal: 69_000 },
          {
            seller: { name: "Keripik Bu Entin" },
            service: "courier-home",
            shipping: 12_000,
            subtotal: 42_000,
          },
        ]);
        const { amount = 0, unique_code: code = 0, reference } = status.transfer ?? {};
        expect(amount).toBe(111_000 + code);
        expect(code).toBeGreaterThanOrEqual(1);
        expect(code).toBeLessThanOrEqual(999);
        expect(reference).toBe(`LL-${order.display_id}-${String(code).padStart(3, "0")}`);
        expect(await stockLevel(getContainer(), chips().inventoryItemId)).toEqual({
          stocked: 10,
          reserved: 2,
        });
      });

      it("gets one mail in Indonesian with the amount to pay and the way to the order's page", async () => {
        const order = await shop.siti.buy(bothGoods());
        const [mail] = await eventually(async () => {
          const mails = await mailsInOutbox("order-placed");
          expect(mails).toHaveLength(1);
          return mails;
        });
        const { transfer } = await statusOf(order.token);
        const amount = `Rp${(transfer?.amount ?? 0).toLocaleString("de-DE")}`;
        expect(mail?.subject).toBe(`Pesanan #${order.display_id} menunggu transfer ${amount}`);
        expect(mail?.to).toMatchObject({ text: "siti@example.com" });
        expect(mail?.text).toContain(`https://lapak.test/id-id/orders/${order.token}`);
        expect(mail?.html).toContain(amount);
      });

      it("is told what is wrong with an address that no courier can price", async () => {
        const cartId = await shop.siti.startCart(bothGoods());
        await shop.siti.sendTo(cartId, { ...AT_HOME, province: "Banten" });
        const [parcel] = await shop.siti.parcels(cartId);
        expect(parcel?.options.map(({ service }) => service)).toEqual(["pickup"]);
      });
    });

    describe("a buyer abroad", () => {
      it("pays in dollars to the cent, and is written to in English", async () => {
        const order = await shop.ann.buy(bothGoods());
        const status = await statusOf(order.token);
        expect(status).toMatchObject({
          currency: "USD",
          market: "en-us",
          items_total: 1260,
          total: Math.round(order.total * 100),
        });
        expect(status.parcels.reduce((sum, { subtotal }) => sum + subtotal, 0)).toBe(status.total);
        expect(status.parcels.map(({ service }) => service)).toEqual(["courier-export", "courier-export"]);
        expect(status.transfer?.amount).toBe(status.total);

        const [mail] = await eventually(async () => {
          const mails = await mailsInOutbox("order-placed");
          expect(mails).toHaveLength(1);
          return mails;
        });
        expect(mail?.subject).toMatch(/^Order #\d+ is waiting for your transfer of \$/);
        expect(mail?.text).toContain(`Reference: ${status.transfer?.reference ?? ""}`);
      });

      it("cannot be sent to by a courier at home", async () => {
        const cartId = await shop.ann.startCart(bothGoods());
        await shop.ann.sendTo(cartId);
        const services = (await shop.ann.parcels(cartId)).flatMap(({ options }) =>
          options.map((o) => o.service),
        );
        expect(services).toEqual(["courier-export", "courier-export"]);
      });
    });

    describe("the link to an order", () => {
      it("is given out for ten minutes after placing, and then only by mail", async () => {
        const { id, token } = await shop.siti.buy(bothGoods());
        expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
        const again = await shop.siti.buy(bothGoods());
        expect(again.token).not.toBe(token);

        await sql(
          getContainer(),
          `UPDATE "order" SET created_at = created_at - interval '11 minutes' WHERE id = ?`,
          [id],
        );
        expect(await shop.shopAtHome.get(`/store/orders/${id}/status-token`)).toMatchObject({
          status: 404,
          body: { code: "order_not_found" },
        });
        expect((await statusOf(token)).status).toBe("awaiting_payment");
      });

      it("opens nothing when it is guessed, cut short or made up", async () => {
        const { id, token } = await shop.siti.buy(bothGoods());
        for (const wrong of [token.slice(0, -1), `${token}A`, "A".repeat(43), id]) {
          const { status, body } = await shop.shopAtHome.get<OrderStatusBody>(`/store/order-status/${wrong}`);
          expect({ status, code: body.code }).toEqual({ status: 404, code: "order_not_found" });
        }
        const missing = await shop.shopAtHome.get("/store/orders/order_none/status-token");
        expect(missing).toMatchObject({ status: 404, body: { code: "order_not_found" } });
        const noCart = await shop.shopAtHome.get("/store/carts/cart_none/parcels");
        expect(noCart).toMatchObject({ status: 404, body: { code: "cart_not_found" } });
      });

      it("needs the shop's key", async () => {
        const { token, id } = await shop.siti.buy(bothGoods());
        for (const path of [
          `order-status/${token}`,
          `orders/${id}/status-token`,
          "carts/cart_none/parcels",
        ]) {
          const { status } = await shop.stranger.get(`/store/${path}`);
          expect({ path, status }).toEqual({ path, status: 400 });
        }
      });
    });

    describe("the last piece", () => {
      it("goes to one of those who race for it; the others are told clearly, and stock never falls below zero", async () => {
        await setStock(getContainer(), chips(), 1);
        const carts: string[] = [];
        for (let buyers = 0; buyers < 4; buyers++) {
          carts.push(await shop.siti.readyCart([{ variantId: shop.chips, quantity: 1 }]));
        }
        const answers = await Promise.all(carts.map((cartId) => shop.siti.complete(cartId)));

        expect(answers.filter(({ body }) => body.type === "order")).toHaveLength(1);
        for (const { status, body } of answers.filter(({ body: { type } }) => type !== "order")) {
          expect({ status, code: body.code }).toEqual({ status: 409, code: "insufficient_stock" });
        }
        expect(await stockLevel(getContainer(), chips().inventoryItemId)).toEqual({
          stocked: 1,
          reserved: 1,
        });
        const orders = await getContainer().resolve(Modules.ORDER).listOrders({});
        expect(orders).toHaveLength(1);
      });

      it("cannot be had twice through two lines of one cart", async () => {
        const cartId = await shop.siti.startCart([{ variantId: shop.chips, quantity: 2 }]);
        bodyOf(
          await shop.shopAtHome.post(`/store/carts/${cartId}/line-items`, {
            variant_id: shop.chips,
            quantity: 2,
            metadata: { line: "second" },
          }),
        );
        await shop.siti.sendTo(cartId);
        await shop.siti.chooseCouriers(cartId);
        await shop.siti.chooseTransfer(cartId);
        await setStock(getContainer(), chips(), 3);
        expect(await shop.siti.complete(cartId)).toMatchObject({
          status: 409,
          body: { code: "insufficient_stock" },
        });
      });
    });

    describe("a cart is not completed", () => {
      const refused = async (cartId: string) => {
        const { status, body } = await shop.siti.complete(cartId);
        return { status, code: body.code };
      };

      it("when the payment asks for less than the cart's total", async () => {
        const cartId = await shop.siti.readyCart(bothGoods());
        await sql(
          getContainer(),
          `UPDATE payment_session SET amount = 1, raw_amount = '{"value":"1","precision":20}'`,
        );
        expect(await refused(cartId)).toEqual({ status: 400, code: "payment_amount_mismatch" });
      });

      it("when its seller has been suspended meanwhile", async () => {
        const cartId = await shop.siti.readyCart(bothGoods());
        await getContainer()
          .resolve<SellerModuleService>(SELLER_MODULE)
          .updateSellers({ id: shop.abah.id, status: "suspended" });
        expect(await refused(cartId)).toEqual({ status: 400, code: "seller_not_selling" });
      });

      it("when its goods have been taken off sale meanwhile", async () => {
        const cartId = await shop.siti.readyCart(bothGoods());
        const id = shop.abah.goods[0]?.productId ?? "";
        await getContainer().resolve(Modules.PRODUCT).updateProducts(id, { status: "draft" });
        expect(await refused(cartId)).toEqual({ status: 400, code: "listing_not_available" });
      });

      it("when a parcel has no courier", async () => {
        const cartId = await shop.siti.startCart(bothGoods());
        await shop.siti.sendTo(cartId);
        const [parcel] = await shop.siti.parcels(cartId);
        const option_id = parcel?.options[0]?.id;
        bodyOf(await shop.shopAtHome.post(`/store/carts/${cartId}/shipping-methods`, { option_id }));
        await shop.siti.chooseTransfer(cartId);
        expect(await refused(cartId)).toEqual({ status: 400, code: "shipping_mismatch" });
      });

      it("but completing a completed one answers the same order", async () => {
        const cartId = await shop.siti.readyCart(bothGoods());
        const first = bodyOf(await shop.siti.complete(cartId));
        await setStock(getContainer(), chips(), 2);
        const second = bodyOf(await shop.siti.complete(cartId));
        expect(second.order?.id).toBe(first.order?.id);
      });
    });

    it("cannot be declared paid by the buyer who starts the payment", async () => {
      const cartId = await shop.siti.startCart(bothGoods());
      await shop.siti.sendTo(cartId);
      await shop.siti.chooseCouriers(cartId);
      await shop.siti.chooseTransfer(cartId, { transfer_state: "confirmed", confirmed_by: "me" });
      const { order } = bodyOf(await shop.siti.complete(cartId));
      const [payments, status] = await Promise.all([
        getContainer().resolve(Modules.PAYMENT).listPayments({}),
        shop.shopAtHome.get<{ token: string }>(`/store/orders/${order?.id ?? ""}/status-token`),
      ]);
      expect(payments).toEqual([]);
      expect((await statusOf(bodyOf(status).token)).status).toBe("awaiting_payment");
    });

    it("splits an order once, however often it is told of it", async () => {
      const order = await shop.siti.buy(bothGoods());
      await eventually(async () => expect(await mailsInOutbox("order-placed")).toHaveLength(1));
      const bus = getContainer().resolve(Modules.EVENT_BUS);
      const told = { name: "order.placed", data: { id: order.id } };
      await bus.emit([told, told, told]);
      const wait = [1, 2, 3].map(() => shop.shopAtHome.get(`/store/orders/${order.id}/status-token`));
      const answers = await Promise.all(wait);
      expect(new Set(answers.map(({ body }) => (body as { token: string }).token))).toEqual(
        new Set([order.token]),
      );

      const parts = await getContainer()
        .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
        .listSellerOrders({ order_id: order.id }, { relations: ["items"] });
      expect(parts).toHaveLength(2);
      expect(parts.flatMap(({ items }) => items)).toHaveLength(2);
      const transfers = await getContainer()
        .resolve<TransferModuleService>(TRANSFER_MODULE)
        .listTransfers({ order_id: order.id });
      expect(transfers).toHaveLength(1);
      expect(await mailsInOutbox("order-placed")).toHaveLength(1);
    });

    it("gives orders of the same total different amounts to transfer", async () => {
      const lines = [{ variantId: shop.chips, quantity: 1 }];
      const carts: string[] = [];
      for (let buyers = 0; buyers < 4; buyers++) carts.push(await shop.siti.readyCart(lines));
      await Promise.all(carts.map((cartId) => shop.siti.complete(cartId)));
      const amounts = await eventually(async () => {
        const transfers = await getContainer()
          .resolve<TransferModuleService>(TRANSFER_MODULE)
          .listTransfers({ status: "awaiting" });
        expect(transfers).toHaveLength(4);
        return transfers.map(({ amount }) => amount);
      });
      expect(new Set(amounts).size).toBe(4);
    });
  },
});
