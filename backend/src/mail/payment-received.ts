import { formatMoney } from "@lapak-lebak/domain/money";
import type { MailTemplate } from "./mail-draft";
import type { OrderMailData } from "./order-mail-data";
import { orderSummary } from "./order-summary";

/** Staff has seen the money; the sellers start packing. */
export const paymentReceived: MailTemplate<OrderMailData> = {
  id: (order) => ({
    subject: `Pembayaran pesanan #${order.displayId} sudah kami terima`,
    blocks: [
      { kind: "paragraph", text: order.buyerName ? `Halo ${order.buyerName},` : "Halo," },
      {
        kind: "paragraph",
        text: `Pembayaran untuk pesanan #${order.displayId} sebesar ${formatMoney(order.total, "id")} sudah kami terima. ${packing.id(order.parcels.length)} Kami kabari lagi begitu ada paket yang dikirim.`,
      },
      { kind: "action", label: "Lihat pesanan", url: order.statusUrl },
      ...orderSummary(order, "id"),
    ],
  }),
  en: (order) => ({
    subject: `We have received your payment for order #${order.displayId}`,
    blocks: [
      { kind: "paragraph", text: order.buyerName ? `Hello ${order.buyerName},` : "Hello," },
      {
        kind: "paragraph",
        text: `Your payment of ${formatMoney(order.total, "en")} for order #${order.displayId} has arrived. ${packing.en(order.parcels.length)} We will write again as soon as a parcel is on its way.`,
      },
      { kind: "action", label: "View your order", url: order.statusUrl },
      ...orderSummary(order, "en"),
    ],
  }),
};

const packing = {
  id: (sellers: number) =>
    sellers === 1
      ? "Penjualnya mulai menyiapkan barang Anda."
      : `${sellers} penjual mulai menyiapkan barang Anda, masing-masing dalam paketnya sendiri.`,
  en: (sellers: number) =>
    sellers === 1
      ? "The seller is now preparing your goods."
      : `The ${sellers} sellers are now preparing your goods, each in a parcel of its own.`,
};
