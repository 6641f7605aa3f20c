import type { MailTemplate } from "./mail-draft";
import type { OrderMailData } from "./order-mail-data";
import { orderSummary } from "./order-summary";

/** The order is cancelled: its transfer did not come in time (`unpaid`), or staff cancelled it. */
export const orderCancelled: MailTemplate<OrderMailData & { reason: "unpaid" | "by_staff"; paid: boolean }> =
  {
    id: (order) => ({
      subject: `Pesanan #${order.displayId} dibatalkan`,
      blocks: [
        { kind: "paragraph", text: order.buyerName ? `Halo ${order.buyerName},` : "Halo," },
        {
          kind: "paragraph",
          text:
            order.reason === "unpaid"
              ? `Sampai batas waktunya kami belum menerima transfer untuk pesanan #${order.displayId}, jadi pesanan itu kami batalkan dan barangnya kembali dijual.`
              : `Pesanan #${order.displayId} dibatalkan.`,
        },
        {
          kind: "paragraph",
          text: order.paid
            ? "Uang yang sudah Anda bayar kami kembalikan lewat transfer bank; kami akan menghubungi Anda untuk nomor rekeningnya."
            : "Anda tidak perlu membayar apa-apa. Kalau Anda sudah mentransfer, sampaikan bukti transfernya lewat halaman kontak toko dan uangnya kami kembalikan.",
        },
        { kind: "action", label: "Lihat pesanan", url: order.statusUrl },
        ...orderSummary(order, "id"),
      ],
    }),
    en: (order) => ({
      subject: `Order #${order.displayId} has been cancelled`,
      blocks: [
        { kind: "paragraph", text: order.buyerName ? `Hello ${order.buyerName},` : "Hello," },
        {
          kind: "paragraph",
          text:
            order.reason === "unpaid"
              ? `No transfer for order #${order.displayId} had reached us by its deadline, so we have cancelled the order and put the goods back on sale.`
              : `Order #${order.displayId} has been cancelled.`,
        },
        {
          kind: "paragraph",
          text: order.paid
            ? "We are returning what you have paid by bank transfer, and will write to you about the account it should go to."
            : "You owe nothing. If you have already made the transfer, tell us through the shop's contact page with the receipt, and we will return your money.",
        },
        { kind: "action", label: "View your order", url: order.statusUrl },
        ...orderSummary(order, "en"),
      ],
    }),
  };
