import { formatMoney, type Money } from "@lapak-lebak/domain/money";
import type { MailTemplate } from "./mail-draft";
import type { MailParcel, OrderMailData } from "./order-mail-data";
import { parcelBlocks } from "./order-summary";

/** One seller's parcel, which was paid for, will not come. */
export const parcelCancelled: MailTemplate<
  OrderMailData & {
    parcel: MailParcel;
    /** In the mail's language. */
    reason: string;
    /** What the seller wrote, in theirs. */
    note: string | null;
    refund: Money;
    /** Whether other parcels of the order still come. */
    othersCome: boolean;
  }
> = {
  id: (order) => ({
    subject: `Paket dari ${order.parcel.sellerName} dibatalkan (pesanan #${order.displayId})`,
    blocks: [
      { kind: "paragraph", text: order.buyerName ? `Halo ${order.buyerName},` : "Halo," },
      {
        kind: "paragraph",
        text: `Maaf, ${order.parcel.sellerName} tidak bisa mengirim paket dari pesanan #${order.displayId}.${order.othersCome ? " Paket dari penjual lain tetap dikirim." : ""}`,
      },
      {
        kind: "facts",
        rows: [
          { label: "Alasan", value: order.reason },
          ...(order.note ? [{ label: "Kata penjual", value: order.note }] : []),
          { label: "Uang yang kembali", value: formatMoney(order.refund, "id"), bold: true },
        ],
      },
      {
        kind: "paragraph",
        text: "Uang itu, termasuk ongkos kirimnya, kami kembalikan lewat transfer bank; kami akan menghubungi Anda untuk nomor rekeningnya.",
      },
      { kind: "action", label: "Lihat pesanan", url: order.statusUrl },
      ...parcelBlocks(order.parcel, "id"),
    ],
  }),
  en: (order) => ({
    subject: `Your parcel from ${order.parcel.sellerName} has been cancelled (order #${order.displayId})`,
    blocks: [
      { kind: "paragraph", text: order.buyerName ? `Hello ${order.buyerName},` : "Hello," },
      {
        kind: "paragraph",
        text: `We are sorry: ${order.parcel.sellerName} cannot send a parcel of order #${order.displayId}.${order.othersCome ? " The parcels of the other sellers are not affected." : ""}`,
      },
      {
        kind: "facts",
        rows: [
          { label: "Reason", value: order.reason },
          ...(order.note ? [{ label: "The seller writes", value: order.note }] : []),
          { label: "To be returned", value: formatMoney(order.refund, "en"), bold: true },
        ],
      },
      {
        kind: "paragraph",
        text: "We are returning this amount, shipping included, by bank transfer, and will write to you about the account it should go to.",
      },
      { kind: "action", label: "View your order", url: order.statusUrl },
      ...parcelBlocks(order.parcel, "en"),
    ],
  }),
};
