import { formatMoney } from "@lapak-lebak/domain/money";
import { jakartaTime } from "./jakarta-time";
import type { MailTemplate } from "./mail-draft";
import type { MailTransfer, OrderMailData } from "./order-mail-data";
import { orderSummary } from "./order-summary";

/** The order is placed and waits for its transfer. */
export const orderPlaced: MailTemplate<OrderMailData & { transfer: MailTransfer }> = {
  id: (order) => {
    const { transfer } = order;
    const amount = formatMoney(transfer.amount, "id");
    const deadline = jakartaTime(transfer.expiresAt, "id");
    return {
      subject: `Pesanan #${order.displayId} menunggu transfer ${amount}`,
      blocks: [
        { kind: "paragraph", text: order.buyerName ? `Halo ${order.buyerName},` : "Halo," },
        {
          kind: "paragraph",
          text: `Terima kasih sudah memesan. Barang pesanan #${order.displayId} kami sisihkan untuk Anda sampai ${deadline}. Silakan transfer sebelum waktu itu.`,
        },
        { kind: "heading", text: "Cara membayar" },
        {
          kind: "facts",
          rows: [
            { label: "Bank", value: transfer.bankName },
            { label: "Nomor rekening", value: transfer.accountNumber, bold: true },
            { label: "Atas nama", value: transfer.accountName },
            { label: "Jumlah tepat", value: amount, bold: true },
            { label: "Kode unik", value: uniqueCode(transfer) },
            { label: "Berita transfer", value: transfer.reference },
            { label: "Batas waktu", value: deadline },
          ],
        },
        {
          kind: "paragraph",
          text: "Mohon transfer tepat sampai angka terakhir. Dari kode unik di ujung jumlah itu kami tahu bahwa uangnya dari Anda.",
        },
        { kind: "action", label: "Lihat pesanan", url: order.statusUrl },
        ...orderSummary(order, "id"),
        {
          kind: "paragraph",
          text: "Jika transfer belum kami terima sampai batas waktu, pesanan batal dengan sendirinya dan tidak ada yang perlu Anda bayar.",
        },
      ],
    };
  },
  en: (order) => {
    const { transfer } = order;
    const amount = formatMoney(transfer.amount, "en");
    const deadline = jakartaTime(transfer.expiresAt, "en");
    const inRupiah = transfer.amount.currency === "IDR";
    return {
      subject: `Order #${order.displayId} is waiting for your transfer of ${amount}`,
      blocks: [
        { kind: "paragraph", text: order.buyerName ? `Hello ${order.buyerName},` : "Hello," },
        {
          kind: "paragraph",
          text: `Thank you for your order. We are keeping the goods of order #${order.displayId} for you until ${deadline}. Please make your transfer before then.`,
        },
        { kind: "heading", text: "How to pay" },
        {
          kind: "facts",
          rows: [
            { label: "Bank", value: transfer.bankName },
            ...(transfer.swift ? [{ label: "SWIFT/BIC", value: transfer.swift }] : []),
            { label: "Account number", value: transfer.accountNumber, bold: true },
            { label: "Account holder", value: transfer.accountName },
            { label: "Exact amount", value: amount, bold: true },
            ...(inRupiah ? [{ label: "Unique code", value: uniqueCode(transfer) }] : []),
            { label: "Reference", value: transfer.reference, bold: !inRupiah },
            { label: "Deadline", value: deadline },
          ],
        },
        {
          kind: "paragraph",
          text: inRupiah
            ? "Please transfer the amount to its last digit: the unique code at its end tells us that the money is yours."
            : "Please write the reference with your transfer, as it tells us that the money is yours, and let your bank charge its fees to you (OUR), so that the full amount arrives.",
        },
        { kind: "action", label: "View your order", url: order.statusUrl },
        ...orderSummary(order, "en"),
        {
          kind: "paragraph",
          text: "If no transfer has arrived by the deadline, the order is cancelled by itself and you owe nothing.",
        },
      ],
    };
  },
};

function uniqueCode({ uniqueCode: code }: MailTransfer): string {
  return String(code).padStart(3, "0");
}
