import type { SellerOrderStatus } from "@lapak-lebak/domain/seller-order";

/** The stages in which a seller looks at orders, and the statuses that each holds. The first that wants work is first. */
export const ORDER_TABS = {
  "perlu-dikemas": ["new"],
  "perlu-dikirim": ["packed"],
  terkirim: ["shipped"],
  selesai: ["delivered", "completed"],
  baru: ["awaiting_payment"],
  batal: ["cancelled", "returned"],
} as const satisfies Record<string, readonly SellerOrderStatus[]>;

export type OrderTab = keyof typeof ORDER_TABS;

/** In the order of a parcel's life, which is the order of the tabs. */
export const ORDER_TAB_NAMES = [
  "baru",
  "perlu-dikemas",
  "perlu-dikirim",
  "terkirim",
  "selesai",
  "batal",
] as const satisfies readonly OrderTab[];

/** The tab that an address asks for; what is to be packed where it asks for none. */
export function orderTabOf(asked: string | undefined): OrderTab {
  return ORDER_TAB_NAMES.find((tab) => tab === asked) ?? "perlu-dikemas";
}

/** How many orders lie in a tab. */
export function countIn(tab: OrderTab, counts: Partial<Record<SellerOrderStatus, number>>): number {
  return ORDER_TABS[tab].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** The tab that an order of this status lies in. */
export function tabOfStatus(status: SellerOrderStatus): OrderTab {
  const holds = (tab: OrderTab) => (ORDER_TABS[tab] as readonly SellerOrderStatus[]).includes(status);
  return ORDER_TAB_NAMES.find(holds) ?? "perlu-dikemas";
}
