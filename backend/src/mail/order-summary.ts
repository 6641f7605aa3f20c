import type { Language } from "@lapak-lebak/domain/market";
import { formatMoney } from "@lapak-lebak/domain/money";
import type { CourierService } from "../providers/fulfillment-courier/courier-service";
import type { MailBlock } from "./mail-draft";
import type { MailParcel, OrderMailData } from "./order-mail-data";

const WORDS = {
  id: {
    parcelFrom: (seller: string) => `Paket dari ${seller}`,
    items: "Harga barang",
    shipping: "Ongkos kirim",
    total: "Jumlah pesanan",
  },
  en: {
    parcelFrom: (seller: string) => `Parcel from ${seller}`,
    items: "Goods",
    shipping: "Shipping",
    total: "Order total",
  },
} satisfies Record<Language, unknown>;

const SERVICES: Readonly<Record<Language, Readonly<Record<CourierService, string>>>> = {
  id: { "courier-home": "Kurir", pickup: "Ambil di tempat penjual", "courier-export": "Kurir luar negeri" },
  en: {
    "courier-home": "Courier",
    pickup: "Pick-up at the seller's",
    "courier-export": "International courier",
  },
};

/** What a way of sending is called in a mail. */
export function serviceName(service: CourierService | null, language: Language): string {
  return service ? SERVICES[language][service] : WORDS[language].shipping;
}

/** The goods of one parcel and its shipping, under the seller's name. */
export function parcelBlocks(parcel: MailParcel, language: Language): MailBlock[] {
  return [
    { kind: "heading", text: WORDS[language].parcelFrom(parcel.sellerName) },
    {
      kind: "amounts",
      rows: [
        ...parcel.lines.map(({ title, quantity, total }) => ({
          text: `${quantity} x ${title}`,
          amount: formatMoney(total, language),
        })),
        { text: serviceName(parcel.service, language), amount: formatMoney(parcel.shipping, language) },
      ],
    },
  ];
}

/** All parcels of an order, and what they come to. */
export function orderSummary(order: OrderMailData, language: Language): MailBlock[] {
  const words = WORDS[language];
  return [
    ...order.parcels.flatMap((parcel) => parcelBlocks(parcel, language)),
    {
      kind: "amounts",
      rows: [
        { text: words.items, amount: formatMoney(order.itemsTotal, language) },
        { text: words.shipping, amount: formatMoney(order.shippingTotal, language) },
        { text: words.total, amount: formatMoney(order.total, language), bold: true },
      ],
    },
  ];
}
