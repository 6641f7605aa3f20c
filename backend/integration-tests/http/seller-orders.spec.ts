import { emptyOutbox, mailsInOutbox } from "../builders/outbox";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import { PDFDocument } from "pdf-lib";
import { finishOrders } from "../../src/jobs/reconcile-orders";
import { jakartaDay } from "@lapak-lebak/domain/jakarta-days";
import type { SellerHome } from "../../src/seller-home/read-home";
import type { SellerOrderRow } from "../../src/seller-order/list-seller-orders";
import type { SellerOrderView } from "../../src/seller-order/seller-order-view";
import { bodyOf } from "../builders/api-client";
import { allMailsSent, sql } from "../builders/database";
import { eventually } from "../builders/eventually";
import { marketplace, type Marketplace } from "../builders/marketplace";
import { memberOfSeller, type SignedInMember } from "../builders/member-of-seller";
import type { OrderStatusBody } from "../builders/order-status";
import { answersTo, eachAnswered, type SellerCall } from "../builders/refused-callers";
import { sellerAccount, type SellerAccount } from "../builders/seller-account";
import { stockLevel } from "../builders/seller-with-goods";

jest.setTimeout(240_000);

interface OrderBody {
  order: SellerOrderView;
  code?: string;
  fields?: Record<string, string>;
}
interface OrdersBody {
  items: SellerOrderRow[];
  count: number;
  counts: Record<string, number>;
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    const axios = api as AxiosInstance;
    let shop: Marketplace;
    let entin: SignedInMember;
    let abah: SignedInMember;
    let stranger: SellerAccount;
    beforeAll(async () => {
      shop = await marketplace(getContainer(), axios);
      entin = await memberOfSeller(axios, getContainer(), shop.entin.id, "entin@example.com");
      abah = await memberOfSeller(axios, getContainer(), shop.abah.id, "+6281311112222");
      stranger = await sellerAccount(axios, getContainer());
    });
    beforeEach(emptyOutbox);
    afterEach(async () => await allMailsSent(getContainer()));

    const bothGoods = () => [
      { variantId: shop.chips, quantity: 2 },
      { variantId: shop.sugar, quantity: 1 },
    ];
    const order = async (id: string, member = entin) =>
      bodyOf(await member.api.get<OrderBody>(`/seller/orders/${id}`)).order;
    const ordersOf = async (member: SignedInMember, query = "") =>
      bodyOf(await member.api.get<OrdersBody>(`/seller/orders${query}`));
    const partOf = async (member: SignedInMember, displayId: number): Promise<string> => {
      const row = (await ordersOf(member)).items.find(({ display_id }) => display_id === displayId);
      if (!row) throw new Error(`order ${displayId} is not in the list`);
      return row.id;
    };
    const statusOf = async (token: string) =>
      bodyOf(await shop.shopAtHome.get<OrderStatusBody>(`/store/order-status/${token}`)).order;
    const pay = async (orderId: string): Promise<void> => {
      const { transfers } = bodyOf(
        await shop.console.get<{ transfers: { id: string; order_id: string }[] }>("/admin/transfers"),
      );
      const id = transfers.find(({ order_id }) => order_id === orderId)?.id ?? "";
      bodyOf(await shop.console.post(`/admin/transfers/${id}/confirm`));
    };
    /** Both sellers' goods, bought and paid; with the part of each. */
    const buyAndPay = async () => {
      const bought = await shop.siti.buy(bothGoods());
      await pay(bought.id);
      return {
        ...bought,
        chips: await partOf(entin, bought.display_id),
        sugar: await partOf(abah, bought.display_id),
      };
    };
    const stockOfChips = async () =>
      await stockLevel(getContainer(), shop.entin.goods[0]?.inventoryItemId ?? "");
    const coreOrder = async (id: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "order", fields: ["id", "status", "total", "summary.*"], filters: { id } });
      const [row] = data as { status: string; total: unknown; summary: { pending_difference: unknown } }[];
      return {
        status: row?.status,
        total: Number(row?.total),
        outstanding: Number(row?.summary.pending_difference),
      };
    };
    const shipment = { courier: "JNE", tracking_number: "JNE0001234" };
    const soldOut = { reason_code: "out_of_stock" };

    describe("an order that is not paid", () => {
      it("is seen by each seller with their own goods only, without the buyer's address", async () => {
        const bought = await shop.siti.buy(bothGoods());
        const { items, counts, count } = await ordersOf(entin);
        expect(items).toMatchObject([
          {
            ...{ display_id: bought.display_id, status: "awaiting_payment" },
            ...{ buyer_name: "Siti Aminah", place: "Serang, Kota Serang", items_count: 2 },
            total: { amount: 42_000, currency: "IDR" },
          },
        ]);
        const [row] = items;
        const hours = (Date.parse(row?.pay_by ?? "") - Date.parse(row?.placed_at ?? "")) / 3_600_000;
        expect(hours).toBeCloseTo(24, 1);
        expect(row?.service_name).not.toBe("");
        expect([count, counts.awaiting_payment, counts.new]).toEqual([1, 1, 0]);
        const view = await order(items[0]?.id ?? "");
        expect(view).toMatchObject({
          address: null,
          items: [{ title: "Keripik pisang", quantity: 2, unit_price: { amount: 15_000, currency: "IDR" } }],
          next: [],
          history: [{ from: null, to: "awaiting_payment", by: "system" }],
        });
        expect(JSON.stringify(view)).not.toMatch(/Jl\. Raya|081200001111|siti@/);
      });

      it("cannot be packed, sent, printed or cancelled by a seller", async () => {
        const bought = await shop.siti.buy(bothGoods());
        const id = await partOf(entin, bought.display_id);
        const deeds: SellerCall[] = [
          { method: "post", path: `/seller/orders/${id}/pack` },
          { method: "post", path: `/seller/orders/${id}/ship`, body: shipment },
          { method: "post", path: `/seller/orders/${id}/cancel`, body: soldOut },
        ];
        expect(await answersTo(entin.api, deeds)).toEqual(
          eachAnswered(deeds, "409 seller_order_transition_refused"),
        );
        const papers: SellerCall[] = [
          { method: "get", path: `/seller/orders/${id}/label` },
          { method: "get", path: `/seller/orders/${id}/packing-slip` },
        ];
        expect(await answersTo(entin.api, papers)).toEqual(eachAnswered(papers, "409 seller_order_not_paid"));
        expect((await order(id)).status).toBe("awaiting_payment");
      });
    });

    describe("an order that is paid", () => {
      it("is packed and sent; the buyer sees the number and is written to", async () => {
        const bought = await buyAndPay();
        expect(await order(bought.chips)).toMatchObject({
          status: "new",
          pay_by: null,
          address: {
            name: "Siti Aminah",
            lines: ["Jl. Raya 12", "Cipare, Kec. Serang", "Kota Serang, Banten 42111"],
            phone: "081200001111",
          },
          next: ["packed", "cancelled"],
        });
        const packed = bodyOf(await entin.api.post<OrderBody>(`/seller/orders/${bought.chips}/pack`)).order;
        expect([packed.status, packed.next]).toEqual(["packed", ["shipped", "cancelled"]]);
        const sent = bodyOf(
          await entin.api.post<OrderBody>(`/seller/orders/${bought.chips}/ship`, shipment),
        ).order;
        expect(sent).toMatchObject({ status: "shipped", ...shipment });
        expect(sent.history.map(({ to, by }) => `${to} ${by}`)).toEqual([
          "awaiting_payment system",
          "new staff",
          "packed seller",
          "shipped seller",
        ]);
        const { parcels } = await statusOf(bought.token);
        expect(parcels.map(({ status, tracking }) => ({ status, tracking }))).toEqual([
          { status: "new", tracking: null },
          { status: "shipped", tracking: { carrier: "JNE", number: "JNE0001234" } },
        ]);
        await eventually(async () => expect(await mailsInOutbox("order-shipped")).toHaveLength(1));
        expect(await stockOfChips()).toEqual({ stocked: 8, reserved: 0 });
      });

      it("is told to its sellers: in the seller centre, and by mail who has an address", async () => {
        const { display_id, chips } = await buyAndPay();
        const told = async (member: SignedInMember) =>
          bodyOf(await member.api.get<{ items: { kind: string; data: unknown }[] }>("/seller/notices")).items;
        await eventually(async () => {
          expect(await told(abah)).toMatchObject([{ kind: "order_new", data: { display_id } }]);
          expect(await told(entin)).toMatchObject([{ kind: "order_new", data: { seller_order_id: chips } }]);
          expect(await mailsInOutbox("seller-order-new")).toHaveLength(1);
        });
        const [mail] = await mailsInOutbox("seller-order-new");
        expect(mail?.to).toMatchObject({ text: "entin@example.com" });
        expect(mail?.text).toContain(`https://lapak.test/seller/pesanan/${chips}`);
        expect(mail?.text).not.toContain("Jl. Raya 12");
        expect(await told(stranger)).toEqual([]);
      });

      it("is sent once, however often and at once it is said", async () => {
        const { chips } = await buyAndPay();
        const ship = () => entin.api.post<OrderBody>(`/seller/orders/${chips}/ship`, shipment);
        const answers = await Promise.all([ship(), ship(), ship()]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
        expect(await ship()).toMatchObject({
          status: 409,
          body: { code: "seller_order_transition_refused" },
        });
        expect(await stockOfChips()).toEqual({ stocked: 8, reserved: 0 });
      });

      it("is not sent with a number that is none", async () => {
        const { chips } = await buyAndPay();
        const ship = (body: unknown) => entin.api.post<OrderBody>(`/seller/orders/${chips}/ship`, body);
        expect(await ship({})).toMatchObject({
          status: 400,
          body: { fields: { courier: "required", tracking_number: "required" } },
        });
        expect((await ship({ ...shipment, tracking_number: "<b>" })).body.fields).toEqual({
          tracking_number: "invalid",
        });
        expect((await ship({ ...shipment, status: "delivered" })).body.fields).toEqual({
          status: "unknown_field",
        });
      });

      it.each(["a6", "a4"])("has a packing slip and a label of %s to print", async (size) => {
        const { chips, display_id } = await buyAndPay();
        for (const [paper, file] of [
          ["packing-slip", "isi-paket"],
          ["label", "label"],
        ]) {
          const answer = await axios.get<ArrayBuffer>(`/seller/orders/${chips}/${paper}?size=${size}`, {
            headers: { authorization: `Bearer ${entin.token}` },
            responseType: "arraybuffer",
          });
          expect(answer.headers).toMatchObject({
            "content-type": "application/pdf",
            "content-disposition": `inline; filename="${file}-LL-${display_id}-${size}.pdf"`,
            "cache-control": "private, no-store",
          });
          expect((await PDFDocument.load(answer.data)).getPageCount()).toBe(1);
        }
        expect(await entin.api.get(`/seller/orders/${chips}/label?size=a3`)).toMatchObject({
          status: 400,
          body: { code: "invalid_input", fields: { size: "not_allowed" } },
        });
      });
    });

    describe("a paid part that is cancelled", () => {
      const cancel = (id: string, body: unknown = soldOut) =>
        entin.api.post<OrderBody>(`/seller/orders/${id}/cancel`, body);

      it("gives its goods back, credits the order, and leaves the other seller's part as it is", async () => {
        const bought = await buyAndPay();
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 2 });
        expect(await coreOrder(bought.id)).toEqual({ status: "pending", total: 111_000, outstanding: 0 });

        const { order: cancelled } = bodyOf(await cancel(bought.chips, { ...soldOut, note: "Panen gagal" }));
        expect(cancelled).toMatchObject({
          status: "cancelled",
          address: null,
          cancellation: { reason: "out_of_stock", note: "Panen gagal" },
          refund_due: { amount: 42_000, currency: "IDR" },
          next: [],
        });
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        expect(await coreOrder(bought.id)).toEqual({
          ...{ status: "pending", total: 69_000, outstanding: -42_000 },
        });
        expect(await statusOf(bought.token)).toMatchObject({
          status: "paid",
          refund_due: 42_000,
          parcels: [{ status: "new" }, { status: "cancelled", cancellation: { reason: "out_of_stock" } }],
        });
        bodyOf(await abah.api.post(`/seller/orders/${bought.sugar}/ship`, shipment));
        expect((await statusOf(bought.token)).status).toBe("shipped");
      });

      it("is told to the buyer once, with the reason and what comes back", async () => {
        const bought = await buyAndPay();
        bodyOf(await cancel(bought.chips, { reason_code: "other", note: "Oven rusak" }));
        const [mail] = await eventually(async () => {
          const mails = await mailsInOutbox("parcel-cancelled");
          expect(mails).toHaveLength(1);
          return mails;
        });
        expect(mail?.to).toMatchObject({ text: "siti@example.com" });
        expect(mail?.text).toMatch(/Kata penjual: Oven rusak[^]*Uang yang kembali: Rp42\.000/);
      });

      it("is cancelled once, and not after it was sent", async () => {
        const { chips, id, sugar } = await buyAndPay();
        const answers = await Promise.all([cancel(chips), cancel(chips)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect((await coreOrder(id)).total).toBe(69_000);
        bodyOf(await abah.api.post(`/seller/orders/${sugar}/ship`, shipment));
        expect(await abah.api.post(`/seller/orders/${sugar}/cancel`, soldOut)).toMatchObject({
          status: 409,
          body: { code: "seller_order_transition_refused" },
        });
      });

      it("like all the others of its order leaves nothing to pay for, and everything owed", async () => {
        const { chips, sugar, id, token } = await buyAndPay();
        const [one, other] = await Promise.all([
          cancel(chips),
          abah.api.post(`/seller/orders/${sugar}/cancel`, soldOut),
        ]);
        expect([one.status, other.status]).toEqual([200, 200]);
        expect(await coreOrder(id)).toEqual({ status: "pending", total: 0, outstanding: -111_000 });
        expect(await statusOf(token)).toMatchObject({ status: "cancelled", refund_due: 111_000 });
      });

      it("asks for a reason of the list, and for words where it says nothing", async () => {
        const { chips } = await buyAndPay();
        expect((await cancel(chips, {})).body.fields).toEqual({ reason_code: "required" });
        expect((await cancel(chips, { reason_code: "no_mood" })).body.fields).toEqual({
          reason_code: "not_allowed",
        });
        expect((await cancel(chips, { reason_code: "other", note: "  " })).body.fields).toEqual({
          note: "required",
        });
        expect((await order(chips)).status).toBe("new");
      });

      it("is given back by the reconciling job when the process died over it", async () => {
        const { chips, id } = await buyAndPay();
        await sql(
          getContainer(),
          "UPDATE seller_order SET status = 'cancelled', cancel_reason = 'damaged', refund_due = total, raw_refund_due = raw_total WHERE id = ?",
          [chips],
        );
        await finishOrders(getContainer(), new Date(Date.now() + 2 * 60_000));
        await finishOrders(getContainer(), new Date(Date.now() + 4 * 60_000));
        expect(await stockOfChips()).toEqual({ stocked: 10, reserved: 0 });
        expect(await coreOrder(id)).toMatchObject({ total: 69_000, outstanding: -42_000 });
        expect(await mailsInOutbox("parcel-cancelled")).toHaveLength(1);
      });
    });

    describe("the list", () => {
      it("is read page by page and status by status", async () => {
        const first = await buyAndPay();
        const second = await shop.siti.buy(bothGoods());
        const numbers = async (query: string) =>
          (await ordersOf(entin, query)).items.map(({ display_id }) => display_id);
        expect(await numbers("")).toEqual([second.display_id, first.display_id]);
        expect(await numbers("?limit=1&offset=1")).toEqual([first.display_id]);
        expect(await numbers("?status=new")).toEqual([first.display_id]);
        expect(await numbers("?status=shipped")).toEqual([]);
        expect(await numbers("?status=new,awaiting_payment")).toEqual([second.display_id, first.display_id]);
        expect((await ordersOf(entin, "?status=new")).counts).toMatchObject({ new: 1, awaiting_payment: 1 });
        for (const bad of ["status=lost", "limit=101", "offset=-1", "seller_id=x"]) {
          expect(await entin.api.get(`/seller/orders?${bad}`)).toMatchObject({ status: 400 });
        }
      });
    });

    describe("the first page of the seller centre", () => {
      const homeOf = async (member: { api: SignedInMember["api"] }) =>
        bodyOf(await member.api.get<SellerHome>("/seller/home"));

      it("counts what is paid, by days of Jakarta, without shipping and without what was cancelled", async () => {
        const paid = await buyAndPay();
        await shop.siti.buy(bothGoods());
        const { orders, days } = await homeOf(entin);
        const rupiah = (amount: number) => ({ amount, currency: "IDR" });
        expect(orders).toEqual({ new: 1, to_send: 0, today: 1, today_total: rupiah(30_000) });
        expect(days).toHaveLength(30);
        expect(days.at(-1)).toEqual({
          ...{ date: jakartaDay(new Date()), views: 0, orders: 1, sales: rupiah(30_000) },
        });
        expect(days.slice(0, -1).every((day) => day.orders === 0 && day.sales.amount === 0)).toBe(true);

        bodyOf(await entin.api.post(`/seller/orders/${paid.chips}/cancel`, soldOut));
        expect((await homeOf(entin)).orders).toMatchObject({ new: 0, today: 0, today_total: rupiah(0) });
        expect((await homeOf(stranger)).orders).toMatchObject({ new: 0, today: 0 });
      });

      it("is shut to whoever has no token", async () => {
        expect((await shop.stranger.get("/seller/home")).status).toBe(401);
      });
    });

    it("is shut to whoever has no token, and hides the orders of others", async () => {
      const { chips } = await buyAndPay();
      const calls: SellerCall[] = [
        { method: "get", path: `/seller/orders/${chips}` },
        { method: "get", path: `/seller/orders/${chips}/label` },
        { method: "get", path: `/seller/orders/${chips}/packing-slip?size=a4` },
        { method: "post", path: `/seller/orders/${chips}/pack` },
        { method: "post", path: `/seller/orders/${chips}/ship`, body: shipment },
        { method: "post", path: `/seller/orders/${chips}/cancel`, body: soldOut },
      ];
      const list: SellerCall[] = [{ method: "get", path: "/seller/orders" }];
      expect(await answersTo(shop.stranger, [...list, ...calls])).toEqual(
        eachAnswered([...list, ...calls], "401 unauthorized"),
      );
      expect(await answersTo(shop.console, calls)).toEqual(eachAnswered(calls, "401 unauthorized"));
      for (const other of [stranger.api, abah.api]) {
        expect(await answersTo(other, calls)).toEqual(eachAnswered(calls, "404 seller_order_not_found"));
      }
      expect((await order(chips)).status).toBe("new");
    });
  },
});
