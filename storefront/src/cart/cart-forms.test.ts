import { describe, expect, it } from "vitest";
import { additionSchema, quantitySchema, readRemoved, writeRemoved } from "@/cart/cart-forms";

describe("putting something into the cart", () => {
  const addition = { market: "id-id", listing: "emping-manis", variant_id: "variant_01", quantity: "3" };

  it("reads what the form sends", () => {
    expect(additionSchema.parse(addition)).toMatchObject({ quantity: 3, market: { currency: "IDR" } });
  });

  it("takes one piece where no number is said", () => {
    expect(additionSchema.parse({ ...addition, quantity: undefined }).quantity).toBe(1);
  });

  it.each([
    { market: "xx-xx" },
    { variant_id: undefined },
    { variant_id: "../orders" },
    { listing: "Emping Manis" },
    { quantity: "0" },
    { quantity: "1.5" },
    { quantity: "many" },
    { quantity: "10000" },
  ])("refuses %j", (wrong) => {
    expect(additionSchema.safeParse({ ...addition, ...wrong }).success).toBe(false);
  });
});

describe("changing how many", () => {
  const change = (quantity: string, step?: string) =>
    quantitySchema.safeParse({ market: "en-us", line: "cali_01", quantity, step }).data?.quantity;

  it("takes the typed number, or one more or less", () => {
    expect(change("4")).toBe(4);
    expect(change("4", "1")).toBe(5);
    expect(change("4", "-1")).toBe(3);
  });

  it("never goes below none, and takes no other steps", () => {
    expect(change("0", "-1")).toBe(0);
    expect(change("4", "100")).toBeUndefined();
    expect(change("-2")).toBeUndefined();
  });
});

describe("what was taken out", () => {
  const removed = { listing: "emping-manis", variantId: "variant_01", quantity: 2 };

  it("can be read back from the address", () => {
    expect(readRemoved(writeRemoved(removed))).toEqual(removed);
  });

  it.each([
    undefined,
    "",
    "emping-manis",
    "emping~variant_01~2~3",
    "<b>~variant_01~2",
    "emping~variant_01~0",
  ])("is nothing when the address says %j", (text) => {
    expect(readRemoved(text)).toBeNull();
  });
});
