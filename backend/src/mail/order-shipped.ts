import type { MailTemplate } from "./mail-draft";
import type { MailParcel, OrderMailData } from "./order-mail-data";
import { parcelBlocks, serviceName } from "./order-summary";

/** One seller's parcel is on its way. */
export const orderShipped: MailTemplate<
  OrderMailData & { parcel: MailParcel; courier: string | null; trackingNumber: string | null }
> = {
  id: (order) => ({
    subject: `Paket dari ${order.parcel.sellerName} sudah dikirim (pesanan #${order.displayId})`,
    blocks: [
      { kind: "paragraph", text: order.buyerName ? `Halo ${order.buyerName},` : "Halo," },
      {
        kind: "paragraph",
        text: `${order.parcel.sellerName} sudah mengirim paket dari pesanan #${order.displayId}.`,
      },
      {
        kind: "facts",
        rows: [
          { label: "Kurir", value: order.courier ?? serviceName(order.parcel.service, "id") },
          ...(order.trackingNumber ? [{ label: "Nomor resi", value: order.trackingNumber, bold: true }] : []),
        ],
      },
      { kind: "action", label: "Lihat pesanan", url: order.statusUrl },
      ...parcelBlocks(order.parcel, "id"),
    ],
  }),
  en: (order) => ({
    subject: `Your parcel from ${order.parcel.sellerName} is on its way (order #${order.displayId})`,
    blocks: [
      { kind: "paragraph", text: order.buyerName ? `Hello ${order.buyerName},` : "Hello," },
      {
        kind: "paragraph",
        text: `${order.parcel.sellerName} has sent a parcel of order #${order.displayId}.`,
      },
      {
        kind: "facts",
        rows: [
          { label: "Courier", value: order.courier ?? serviceName(order.parcel.service, "en") },
          ...(order.trackingNumber
            ? [{ label: "Tracking number", value: order.trackingNumber, bold: true }]
            : []),
        ],
      },
      { kind: "action", label: "View your order", url: order.statusUrl },
      ...parcelBlocks(order.parcel, "en"),
    ],
  }),
};
