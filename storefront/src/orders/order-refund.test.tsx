import { marketOf } from "@lapak-lebak/domain/market";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { orderSchema, type Order } from "@/backend/schemas/order";
import { isPaid } from "@/orders/is-paid";
import { OrderAmounts } from "@/orders/order-amounts";
import { ParcelCancellation } from "@/orders/parcel-cancellation";

const transfer = {
  ...{ bank_name: "BJB", account_number: "0012", account_name: "Dinas", swift: null, amount: 31_123 },
  ...{ unique_code: 123, reference: "LL-7-123", expires_at: "2026-11-25T05:00:00Z", status: "confirmed" },
};

/** A paid order whose one parcel its maker could not send. */
const order = orderSchema.parse({
  ...{ display_id: 7, placed_at: "2026-11-24T05:00:00Z", status: "cancelled", market: "id-id" },
  ...{ currency: "idr", items_total: 19_000, shipping_total: 12_000, total: 31_000, refund_due: 31_000 },
  ...{ email_masked: "r***@contoh.id", address: null, transfer },
  parcels: [
    {
      id: "selord_1",
      seller: {
        handle: "sarti",
        name: "Emping Bu Sarti",
        kecamatan: { slug: "warunggunung", name: "Warunggunung" },
      },
      ...{ status: "cancelled", service: "courier", service_name: "Kurir", items: [], tracking: null },
      ...{ shipping: 12_000, subtotal: 31_000 },
      cancellation: { reason: "damaged", note: "Kena hujan <semalam>." },
    },
  ],
});

const market = (code: string) => marketOf(code) ?? expect.fail(`there is no market ${code}`);
const parcel = order.parcels[0] ?? expect.fail("the order has no parcel");
const without = (over: Partial<Order>): Order => ({ ...order, ...over });

describe("a parcel that its maker could not send", () => {
  it("says who, why, and what the maker adds, as it was written", () => {
    const html = renderToStaticMarkup(<ParcelCancellation market={market("id-id")} parcel={parcel} />);
    expect(html).toContain("Emping Bu Sarti tidak bisa mengirim paket ini");
    expect(html).toContain("Alasan: Barangnya rusak");
    expect(html).toContain("Kata pembuat: “Kena hujan &lt;semalam&gt;.”");
  });

  it("says it in English, and nothing of words that were not written", () => {
    const silent = { ...parcel, cancellation: { reason: "out_of_stock", note: null } };
    const html = renderToStaticMarkup(<ParcelCancellation market={market("en-us")} parcel={silent} />);
    expect(html).toContain("Reason: The goods have sold out");
    expect(html).not.toContain("The maker writes");
  });

  it("says nothing of a parcel that comes", () => {
    const coming = { ...parcel, cancellation: null };
    expect(renderToStaticMarkup(<ParcelCancellation market={market("id-id")} parcel={coming} />)).toBe("");
  });
});

describe("the money of a parcel that will not come", () => {
  it("is stated beside what was paid, and how it comes back", () => {
    const html = renderToStaticMarkup(<OrderAmounts market={market("id-id")} order={order} />);
    expect(html).toContain("Sudah dibayar");
    expect(html).toMatch(/Kembali ke Anda<\/dt>.*31\.000/);
    expect(html).toContain("lewat transfer bank");
  });

  it("is not spoken of where nothing is owed", () => {
    const html = renderToStaticMarkup(
      <OrderAmounts market={market("id-id")} order={without({ refund_due: 0 })} />,
    );
    expect(html).not.toContain("Kembali ke Anda");
  });

  it("has arrived once the transfer is confirmed, also where the order was given up since", () => {
    expect([isPaid(order), isPaid(without({ transfer: null }))]).toEqual([true, false]);
  });
});
