import { SELLER_ORDER_STATUSES } from "@lapak-lebak/domain/seller-order";
import { describe, expect, it } from "vitest";
import {
  countIn,
  ORDER_TAB_NAMES,
  ORDER_TABS,
  orderTabOf,
  tabOfStatus,
} from "@/seller-centre/orders/order-tabs";

describe("the tabs of orders", () => {
  it("hold every status once", () => {
    const held = ORDER_TAB_NAMES.flatMap((tab) => [...ORDER_TABS[tab]]);
    expect(held.sort()).toEqual([...SELLER_ORDER_STATUSES].sort());
  });

  it("count all that they hold", () => {
    expect(countIn("selesai", { delivered: 2, completed: 11, new: 5 })).toBe(13);
    expect(countIn("batal", {})).toBe(0);
  });

  it("open with what is to be packed", () => {
    expect(orderTabOf(undefined)).toBe("perlu-dikemas");
    expect(orderTabOf("constructor")).toBe("perlu-dikemas");
    expect(orderTabOf("terkirim")).toBe("terkirim");
  });

  it("are found by an order's status", () => {
    expect(tabOfStatus("completed")).toBe("selesai");
    expect(tabOfStatus("awaiting_payment")).toBe("baru");
  });
});
