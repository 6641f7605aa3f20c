import { money } from "@lapak-lebak/domain/money";
import { describe, expect, it } from "vitest";
import { jakartaTime } from "./jakarta-time";
import { orderCancelled } from "./order-cancelled";
import type { MailTransfer, OrderMailData } from "./order-mail-data";
import { orderPlaced } from "./order-placed";
import { orderShipped } from "./order-shipped";
import { parcelCancelled } from "./parcel-cancelled";
import { paymentReceived } from "./payment-received";
import { renderMail } from "./render-mail";

const expiresAt = new Date("2026-11-24T07:30:00Z");

const order: OrderMailData = {
  displayId: 1042,
  buyerName: "Siti",
  parcels: [
    {
      sellerName: "Keripik Bu Entin",
      lines: [{ title: "Keripik pisang <manis> 250 g", quantity: 2, total: money(30_000, "IDR") }],
      service: "courier-home",
      shipping: money(12_000, "IDR"),
    },
  ],
  itemsTotal: money(30_000, "IDR"),
  shippingTotal: money(12_000, "IDR"),
  total: money(42_000, "IDR"),
  statusUrl: "https://lapak.test/id-id/orders/abc",
};

const transfer: MailTransfer = {
  bankName: "Bank Contoh",
  accountNumber: "000-111-222",
  accountName: "Lapak Lebak",
  swift: "CONTIDJA",
  amount: money(42_037, "IDR"),
  uniqueCode: 37,
  reference: "LL-1042-037",
  expiresAt,
};

describe("the mail of an order that waits for its transfer", () => {
  it("tells amount, account, code and deadline in Jakarta's time, in Indonesian", () => {
    const mail = renderMail(orderPlaced.id({ ...order, transfer }), { language: "id", demonstration: false });
    expect(mail.subject).toBe("Pesanan #1042 menunggu transfer Rp42.037");
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain("24 Nov 2026, 14.30 WIB");
      expect(body).toContain("Rp42.037");
      expect(body).toContain("000-111-222");
      expect(body).toContain("LL-1042-037");
      expect(body).toContain("https://lapak.test/id-id/orders/abc");
    }
  });

  it("asks buyers abroad for the reference, and leaves the code to it", () => {
    const abroad = { ...transfer, amount: money(4550, "USD") };
    const { text } = renderMail(orderPlaced.en({ ...order, transfer: abroad }), {
      language: "en",
      demonstration: false,
    });
    expect(text).toContain("Exact amount: $45.50");
    expect(text).toContain("SWIFT/BIC: CONTIDJA");
    expect(text).toContain("24 Nov 2026, 14:30 WIB (UTC+7)");
    expect(text).not.toContain("Unique code");
  });
});

it("escapes what sellers and buyers have written", () => {
  const { html, text } = renderMail(paymentReceived.id({ ...order, buyerName: `<script>"` }), {
    language: "id",
    demonstration: false,
  });
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;&quot;");
  expect(html).toContain("Keripik pisang &lt;manis&gt; 250 g");
  expect(text).toContain("Keripik pisang <manis> 250 g");
});

it("says in a demonstration that no money should be sent", () => {
  const draft = paymentReceived.en(order);
  expect(renderMail(draft, { language: "en", demonstration: true }).text).toMatch(/^This is a demonstration/);
  expect(renderMail(draft, { language: "en", demonstration: false }).text).not.toMatch(/demonstration/);
});

it("gives the tracking number of a parcel that is on its way, if there is one", () => {
  const [parcel] = order.parcels;
  if (!parcel) throw new Error("the order has a parcel");
  const shipped = { ...order, parcel, courier: "JNE", trackingNumber: "JNE0001" };
  const write = (trackingNumber: string | null) =>
    renderMail(orderShipped.id({ ...shipped, trackingNumber }), { language: "id", demonstration: false })
      .text;
  expect(write("JNE0001")).toContain("Nomor resi: JNE0001");
  expect(write(null)).not.toContain("Nomor resi");
});

it("tells those who had paid that their money comes back", () => {
  const write = (paid: boolean) =>
    renderMail(orderCancelled.en({ ...order, reason: "by_staff", paid }), {
      language: "en",
      demonstration: false,
    }).text;
  expect(write(true)).toContain("We are returning what you have paid");
  expect(write(false)).toContain("You owe nothing");
});

it("writes the time of the trade whatever the machine's zone is", () => {
  expect(jakartaTime(new Date("2026-12-31T17:05:00Z"), "id")).toBe("1 Jan 2027, 00.05 WIB");
});

it("says of a parcel that will not come why, what comes back, and whether others still come", () => {
  const [parcel] = order.parcels;
  if (!parcel) throw new Error("the order has a parcel");
  const cancelled = { ...order, parcel, reason: "Barangnya habis", refund: money(42_000, "IDR") };
  const write = (note: string | null, othersCome: boolean) =>
    renderMail(parcelCancelled.id({ ...cancelled, note, othersCome }), {
      language: "id",
      demonstration: false,
    }).text;
  const text = write("Panen gagal", true);
  expect(text).toContain("Alasan: Barangnya habis");
  expect(text).toContain("Kata penjual: Panen gagal");
  expect(text).toContain("Uang yang kembali: Rp42.000");
  expect(text).toContain("Paket dari penjual lain tetap dikirim.");
  expect(write(null, false)).not.toMatch(/Kata penjual|penjual lain/);
});
