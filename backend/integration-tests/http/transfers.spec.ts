import { breakOutbox, emptyOutbox, mailsInOutbox } from "../builders/outbox";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import expireTransfers from "../../src/jobs/expire-transfers";
import { finishOrders } from "../../src/jobs/reconcile-orders";
import { expireTransferWorkflow } from "../../src/workflows/transfer/expire-transfer";
import { bodyOf } from "../builders/api-client";
import { allMailsSent, sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { marketplace, type Marketplace } from "../builders/marketplace";
import type { OrderStatusBody } from "../builders/order-status";
import { stockLevel } from "../builders/seller-with-goods";

jest.setTimeout(180_000);

interface TransferBody {
  id: string;
  order_id: string;
  display_id: number;
  status: string;
  amount: number;
  unique_code: number;
  reference: string;
  buyer: { name: string; email: string };
  confirmed_by: string | null;
}

interface SellerOrderBody {
  id: string;
  status: string;
  total: number;
  currency: string;
  seller: { name: string };
  items: { title: string; quantity: number }[];
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Marketplace;
    beforeAll(async () => {
      shop = await marketplace(getContainer(), api as AxiosInstance);
    });
    beforeEach(emptyOutbox);
    afterEach(async () => await allMailsSent(getContainer()));

    const buyBoth = async () => {
      const order = await shop.siti.buy([
        { variantId: shop.chips, quantity: 2 },
        { variantId: shop.sugar, quantity: 1 },
      ]);
      const transfer = (await transfersOf(`q=${order.display_id}`)).find(
        ({ order_id }) => order_id === order.id,
      );
      if (!transfer) throw new Error("the order has no transfer");
      return { ...order, transfer };
    };
    const transfersOf = async (query: string) =>
      bodyOf(await shop.console.get<{ transfers: TransferBody[] }>(`/admin/transfers?${query}`)).transfers;
    const confirm = async (id: string) =>
      await shop.console.post<{ transfer: TransferBody; code?: string }>(`/admin/transfers/${id}/confirm`);
    const partsOf = async (orderId: string) =>
      bodyOf(
        await shop.console.get<{ seller_orders: SellerOrderBody[] }>(
          `/admin/orders/${orderId}/seller-orders`,
        ),
      ).seller_orders;
    const statusOf = async (token: string) =>
      bodyOf(await shop.shopAtHome.get<OrderStatusBody>(`/store/order-status/${token}`)).order;
    const mailAbout = async (event: string) =>
      await eventually(async () => {
        const mails = await mailsInOutbox(event);
        expect(mails).toHaveLength(1);
        return mails[0];
      });
    const stockOfChips = async () =>
      await stockLevel(getContainer(), shop.entin.goods[0]?.inventoryItemId ?? "");
    const letDeadlinePass = async (transferId: string) =>
      await sql(getContainer(), "UPDATE transfer SET expires_at = now() - interval '1 minute' WHERE id = ?", [
        transferId,
      ]);
    const inTwoMinutes = () => new Date(Date.now() + 2 * 60_000);

    describe("staff who has seen the money", () => {
      it("finds the transfer by amount, code, order number or reference", async () => {
        const { transfer, display_id } = await buyBoth();
        const rupiah = `Rp${transfer.amount.toLocaleString("de-DE")}`;
        for (const q of [
          String(transfer.amount),
          rupiah,
          String(transfer.unique_code),
          `%23${display_id}`,
          transfer.reference,
        ]) {
          expect(await transfersOf(`q=${q}`)).toContainEqual(
            expect.objectContaining({
              id: transfer.id,
              buyer: { name: "Siti Aminah", email: "siti@example.com" },
            }),
          );
        }
        expect(await transfersOf("q=987654321")).toEqual([]);
        expect(await transfersOf("q=abc")).toEqual([]);
        expect(await transfersOf("status=confirmed")).toEqual([]);
      });

      it("confirms it: sellers get their parts, the buyer's page says paid, the buyer is written to", async () => {
        const order = await buyBoth();
        const { transfer } = bodyOf(await confirm(order.transfer.id));
        expect(transfer).toMatchObject({ status: "confirmed", confirmed_by: shop.staffId });

        const parts = await partsOf(order.id);
        expect(parts).toMatchObject([
          { seller: { name: "Gula Abah Jaya" }, status: "new", total: 69_000, currency: "IDR" },
          {
            seller: { name: "Keripik Bu Entin" },
            status: "new",
            items: [{ title: "Keripik pisang", quantity: 2 }],
          },
        ]);
        expect(await statusOf(order.token)).toMatchObject({
          status: "paid",
          transfer: { status: "confirmed" },
        });
        const [payment] = await getContainer()
          .resolve(Modules.PAYMENT)
          .listPayments({}, { relations: ["captures"] });
        expect(payment?.captures).toMatchObject([{ amount: 111_000 }]);
        const mail = await mailAbout("payment-received");
        expect(mail?.subject).toBe(`Pembayaran pesanan #${order.display_id} sudah kami terima`);
      });

      it("can confirm it although the buyer pushed the button twice", async () => {
        const cartId = await shop.siti.readyCart([{ variantId: shop.chips, quantity: 1 }]);
        const first = bodyOf(await shop.siti.complete(cartId));
        await shop.siti.chooseTransfer(cartId);
        const second = bodyOf(await shop.siti.complete(cartId));
        expect(second.order?.id).toBe(first.order?.id);
        await allMailsSent(getContainer());
        await shop.siti.chooseTransfer(cartId);
        const [transfer] = await transfersOf("");
        bodyOf(await confirm(transfer?.id ?? ""));
        expect(await getContainer().resolve(Modules.PAYMENT).listCaptures({})).toHaveLength(1);
      });

      it("is told when it was confirmed before, and nothing is captured twice", async () => {
        const { transfer } = await buyBoth();
        const answers = await Promise.all([confirm(transfer.id), confirm(transfer.id)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(await confirm(transfer.id)).toMatchObject({
          status: 409,
          body: { code: "transfer_not_awaiting" },
        });
        const captures = await getContainer().resolve(Modules.PAYMENT).listCaptures({});
        expect(captures).toHaveLength(1);
        await mailAbout("payment-received");
      });
    });

    describe("an order that is not paid in time", () => {
      it("is cancelled, gives its stock back and says so to the buyer; doing it again changes nothing", async () => {
        const order = await buyBoth();
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 2 });
        await expireTransfers(getContainer());
        expect((await statusOf(order.token)).status).toBe("awaiting_payment");

        await letDeadlinePass(order.transfer.id);
        await expireTransfers(getContainer());
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        expect(await statusOf(order.token)).toMatchObject({
          status: "expired",
          transfer: { status: "expired" },
        });
        expect((await partsOf(order.id)).map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
        const mail = await mailAbout("order-cancelled");
        expect(mail?.text).toContain("belum menerima transfer");

        await expireTransfers(getContainer());
        await finishOrders(getContainer(), inTwoMinutes());
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        expect(await mailsInOutbox("order-cancelled")).toHaveLength(1);
        expect(await confirm(order.transfer.id)).toMatchObject({
          status: 409,
          body: { code: "transfer_not_awaiting" },
        });
      });

      it("is either confirmed or expired when both happen at once, and whole either way", async () => {
        for (let round = 0; round < 3; round++) {
          const order = await buyBoth();
          const expiry = expireTransferWorkflow(getContainer()).run({
            input: { transfer_id: order.transfer.id, now: new Date().toISOString() },
          });
          const [confirmed, expired] = await Promise.allSettled([confirm(order.transfer.id), expiry]);
          const paid = confirmed.status === "fulfilled" && confirmed.value.status === 200;
          expect(paid).toBe(expired.status === "rejected");
          expect((await statusOf(order.token)).status).toBe(paid ? "paid" : "expired");
          const parts = (await partsOf(order.id)).map(({ status }) => status);
          expect(new Set(parts)).toEqual(new Set([paid ? "new" : "cancelled"]));
        }
      });
    });

    it("an order that staff cancels is closed for its sellers, its transfer and its buyer", async () => {
      const order = await buyBoth();
      bodyOf(await shop.console.post(`/admin/orders/${order.id}/cancel`));
      await mailAbout("order-cancelled");
      expect(await statusOf(order.token)).toMatchObject({
        status: "cancelled",
        transfer: { status: "cancelled" },
      });
      expect((await partsOf(order.id)).map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
      expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
    });

    it("an order that staff cancels after it was paid is refunded, and its buyer told so", async () => {
      const order = await buyBoth();
      bodyOf(await confirm(order.transfer.id));
      bodyOf(await shop.console.post(`/admin/orders/${order.id}/cancel`));
      const mail = await mailAbout("order-cancelled");
      expect(mail?.text).toContain("kami kembalikan lewat transfer bank");
      expect(await statusOf(order.token)).toMatchObject({
        status: "cancelled",
        transfer: { status: "confirmed" },
      });
      expect((await partsOf(order.id)).map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
      const refunds = await getContainer().resolve(Modules.PAYMENT).listRefunds({});
      expect(refunds).toMatchObject([{ amount: 111_000 }]);
    });

    describe("a parcel", () => {
      const ship = async (id: string, body: unknown) =>
        await shop.console.post<{ code?: string; fields?: unknown }>(`/admin/seller-orders/${id}/ship`, body);
      const jne = { courier: "JNE", tracking_number: "JNE0012345" };

      it("is sent once it is paid: the goods leave the stock, and the buyer gets the tracking number", async () => {
        const order = await buyBoth();
        const [sugar, chips] = await partsOf(order.id);
        expect(await ship(chips?.id ?? "", jne)).toMatchObject({
          status: 409,
          body: { code: "seller_order_transition_refused" },
        });
        bodyOf(await confirm(order.transfer.id));
        bodyOf(await ship(chips?.id ?? "", jne));

        expect(await stockOfChips()).toEqual({ stocked: 8, reserved: 0 });
        const mail = await mailAbout("order-shipped");
        expect(mail?.subject).toContain("Keripik Bu Entin");
        expect(mail?.text).toContain("Nomor resi: JNE0012345");
        const status = await statusOf(order.token);
        expect(status.status).toBe("paid");
        expect(status.parcels[1]).toMatchObject({
          status: "shipped",
          tracking: { carrier: "JNE", number: "JNE0012345" },
        });
        expect(await ship(chips?.id ?? "", jne)).toMatchObject({ status: 409 });

        bodyOf(await ship(sugar?.id ?? "", jne));
        expect((await statusOf(order.token)).status).toBe("shipped");
      });

      it("needs a courier and a tracking number", async () => {
        const order = await buyBoth();
        const [part] = await partsOf(order.id);
        const refused = await ship(part?.id ?? "", { courier: " ", tracking_number: "<b>", seller_id: "x" });
        expect(refused).toMatchObject({ status: 400, body: { code: "invalid_input" } });
        expect(Object.keys(refused.body.fields ?? {}).sort()).toEqual([
          "courier",
          "seller_id",
          "tracking_number",
        ]);
        expect(await ship("selord_none", jne)).toMatchObject({ status: 404 });
      });
    });

    describe("after a process was killed half-way", () => {
      /** As a process leaves it that dies before the payment is authorised, the last step of completing a cart. */
      const interruptedCart = async () => {
        const cartId = await shop.siti.readyCart([{ variantId: shop.chips, quantity: 2 }]);
        const { order } = bodyOf(await shop.siti.complete(cartId));
        await allMailsSent(getContainer());
        await sql(getContainer(), "UPDATE payment_session SET status = 'pending'");
        for (const table of [
          "seller_order_item",
          "seller_order_event",
          "seller_order",
          "order_link",
          "transfer",
        ]) {
          await sql(getContainer(), `DELETE FROM ${table}`);
        }
        await sql(getContainer(), "DELETE FROM notification");
        await emptyOutbox();
        return { cartId, orderId: order?.id ?? "" };
      };
      const ordersByStatus = async () =>
        (await getContainer().resolve(Modules.ORDER).listOrders({})).map(
          ({ id, status }) => `${id} ${status}`,
        );

      it("a half completed cart is taken back when its buyer tries again, and then completed", async () => {
        const { cartId, orderId } = await interruptedCart();
        expect((await shop.shopAtHome.get(`/store/orders/${orderId}/status-token`)).status).toBe(404);
        expect(await shop.siti.complete(cartId)).toMatchObject({
          status: 400,
          body: { code: "completion_interrupted" },
        });
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        const { order } = bodyOf(await shop.siti.complete(cartId));
        expect(order?.id).not.toBe(orderId);
        expect((await ordersByStatus()).sort()).toEqual(
          [`${orderId} canceled`, `${order?.id ?? ""} pending`].sort(),
        );
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 2 });
        await mailAbout("order-placed");
        expect(await mailsInOutbox("order-cancelled")).toEqual([]);
      });

      it("a half completed cart is taken back by the job when its buyer does not try again", async () => {
        const { cartId, orderId } = await interruptedCart();
        await finishOrders(getContainer(), inTwoMinutes());
        expect(await ordersByStatus()).toEqual([`${orderId} pending`]);
        await finishOrders(getContainer(), new Date(Date.now() + 6 * 60_000));
        expect(await ordersByStatus()).toEqual([`${orderId} canceled`]);
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        await finishOrders(getContainer(), new Date(Date.now() + 6 * 60_000));
        expect(await mailsInOutbox()).toEqual([]);
        expect(bodyOf(await shop.siti.complete(cartId)).type).toBe("order");
      });

      it("an order without parts and link gets them, and its mail", async () => {
        const order = await buyBoth();
        await mailAbout("order-placed");
        for (const table of [
          "seller_order_item",
          "seller_order_event",
          "seller_order",
          "order_link",
          "transfer",
        ]) {
          await sql(getContainer(), `DELETE FROM ${table}`);
        }
        await sql(getContainer(), "DELETE FROM notification");
        await emptyOutbox();

        await finishOrders(getContainer(), inTwoMinutes());
        expect(await partsOf(order.id)).toHaveLength(2);
        expect(await transfersOf("")).toHaveLength(1);
        await finishOrders(getContainer(), inTwoMinutes());
        await mailAbout("order-placed");
      });

      it("an order that was split but got no transfer gets one", async () => {
        await buyBoth();
        await allMailsSent(getContainer());
        await sql(getContainer(), "DELETE FROM transfer");
        await finishOrders(getContainer(), inTwoMinutes());
        expect(await transfersOf("")).toHaveLength(1);
      });

      it("a confirmed transfer gets its consequences", async () => {
        const order = await buyBoth();
        await sql(
          getContainer(),
          "UPDATE transfer SET status = 'confirmed', confirmed_at = now(), confirmed_by = 'user_gone' WHERE id = ?",
          [order.transfer.id],
        );
        await finishOrders(getContainer(), inTwoMinutes());
        expect((await statusOf(order.token)).status).toBe("paid");
        expect(await getContainer().resolve(Modules.PAYMENT).listCaptures({})).toHaveLength(1);
        await mailAbout("payment-received");
      });

      it("an expired transfer gives its stock back", async () => {
        const order = await buyBoth();
        await sql(getContainer(), "UPDATE transfer SET status = 'expired' WHERE id = ?", [order.transfer.id]);
        await finishOrders(getContainer(), inTwoMinutes());
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        expect((await partsOf(order.id)).map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
        await mailAbout("order-cancelled");
      });
    });

    it("a mail that could not be sent is sent later, once", async () => {
      const repair = await breakOutbox();
      await buyBoth();
      const notifications = getContainer().resolve(Modules.NOTIFICATION);
      await eventually(async () =>
        expect(await notifications.listNotifications({})).toMatchObject([{ status: "failure" }]),
      );
      await repair();
      await finishOrders(getContainer(), new Date(Date.now() + 5 * 60_000));
      await mailAbout("order-placed");
      await finishOrders(getContainer(), new Date(Date.now() + 10 * 60_000));
      expect(await mailsInOutbox("order-placed")).toHaveLength(1);
    });

    describe("the routes of staff", () => {
      it("are closed to everybody else", async () => {
        const { id, transfer } = await buyBoth();
        const [part] = await partsOf(id);
        const calls = [
          shop.stranger.get("/admin/transfers"),
          shop.stranger.post(`/admin/transfers/${transfer.id}/confirm`),
          shop.stranger.get(`/admin/orders/${id}/seller-orders`),
          shop.stranger.post(`/admin/seller-orders/${part?.id ?? ""}/ship`, {
            courier: "JNE",
            tracking_number: "1234",
          }),
          shop.shopAtHome.post(`/admin/transfers/${transfer.id}/confirm`),
        ];
        for (const { status } of await Promise.all(calls)) expect(status).toBe(401);
        expect((await transfersOf(""))[0]).toMatchObject({ id: transfer.id, status: "awaiting" });
      });

      it("answer bad input and unknown ids with a stable code", async () => {
        expect(await shop.console.get("/admin/transfers?status=lost&limit=1000")).toMatchObject({
          status: 400,
          body: { code: "invalid_input", fields: { status: "not_allowed", limit: "too_big" } },
        });
        expect(await shop.console.post("/admin/transfers/trf_none/confirm")).toMatchObject({
          status: 404,
          body: { code: "transfer_not_found" },
        });
        const { transfer } = await buyBoth();
        expect(
          await shop.console.post(`/admin/transfers/${transfer.id}/confirm`, {
            confirmed_by: "somebody else",
          }),
        ).toMatchObject({
          status: 400,
          body: { code: "invalid_input", fields: { confirmed_by: "unknown_field" } },
        });
        expect(await shop.console.get("/admin/orders/order_none/seller-orders")).toMatchObject({
          status: 404,
          body: { code: "order_not_found" },
        });
      });
    });
  },
});
