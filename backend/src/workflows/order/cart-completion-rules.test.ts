import { describe, expect, it } from "vitest";
import { objectionTo, type CartToComplete } from "./cart-completion-rules";
import type { ProductWithSeller, SellerOfProduct } from "./sellers-of-products";

const entin: SellerOfProduct = {
  id: "sel_entin",
  handle: "keripik-bu-entin",
  name: "Keripik Bu Entin",
  kecamatan: "malingping",
  status: "admitted",
  shipping_profile_id: "sp_entin",
};
const abah: SellerOfProduct = { ...entin, id: "sel_abah", name: "Abah", shipping_profile_id: "sp_abah" };

function products(...changes: Partial<ProductWithSeller>[]): Map<string, ProductWithSeller> {
  const all = [
    { id: "p1", status: "published", sales_channels: ["home"], seller: entin, ...changes[0] },
    { id: "p2", status: "published", sales_channels: ["home"], seller: abah, ...changes[1] },
  ];
  return new Map(all.map((product) => [product.id, product]));
}

const cart: CartToComplete = {
  email: "siti@example.com",
  currency_code: "idr",
  sales_channel_id: "home",
  total: 99_000,
  has_shipping_address: true,
  items: [
    { title: "Keripik pisang", product_id: "p1", variant_id: "v1", quantity: 2 },
    { title: "Gula semut", product_id: "p2", variant_id: "v2", quantity: 1 },
  ],
  payment_sessions: [{ amount: 99_000, currency_code: "idr" }],
  shipping_profile_ids: ["sp_abah", "sp_entin"],
  transfer_codes_left: 999,
};
const stock = new Map([
  ["v1", 2],
  ["v2", null],
]);

const codeOf = (
  changes: Partial<CartToComplete>,
  goods = products(),
  available: ReadonlyMap<string, number | null> = stock,
) => objectionTo({ ...cart, ...changes }, goods, available)?.code;

it("lets a cart through whose goods, payment and shipping are in order", () => {
  expect(codeOf({})).toBeUndefined();
});

it("asks for what the buyer must tell", () => {
  expect(codeOf({ email: null })).toBe("email_missing");
  expect(codeOf({ has_shipping_address: false })).toBe("address_missing");
});

describe("the payment", () => {
  it("must ask for the cart's total, in its currency", () => {
    expect(codeOf({ payment_sessions: [{ amount: 1, currency_code: "idr" }] })).toBe(
      "payment_amount_mismatch",
    );
    expect(codeOf({ payment_sessions: [{ amount: 99_000, currency_code: "usd" }] })).toBe(
      "payment_amount_mismatch",
    );
  });

  it("must be one that the operator can tell from the others that are awaited", () => {
    expect(codeOf({ transfer_codes_left: 0 })).toBe("transfer_codes_exhausted");
  });

  it("must be an amount that money exists for", () => {
    const third = 33_000.33;
    expect(codeOf({ total: third, payment_sessions: [{ amount: third, currency_code: "idr" }] })).toBe(
      "amount_not_exact",
    );
  });
});

describe("the goods", () => {
  it("must still be published, and somebody must sell them", () => {
    expect(codeOf({}, products({ status: "draft" }))).toBe("listing_not_available");
    expect(codeOf({}, products({ seller: null }))).toBe("listing_not_available");
    expect(codeOf({}, new Map())).toBe("listing_not_available");
  });

  it("must be on sale in the channel of the cart", () => {
    expect(codeOf({ sales_channel_id: "export" })).toBe("listing_not_available");
  });

  it("must come from sellers who are admitted", () => {
    expect(codeOf({}, products({}, { seller: { ...abah, status: "suspended" } }))).toBe("seller_not_selling");
  });

  it("must be in stock, all lines of one variant taken together", () => {
    expect(codeOf({}, products(), new Map([["v1", 1]]))).toBe("insufficient_stock");
    const [line] = cart.items;
    if (!line) throw new Error("the cart has a line");
    expect(codeOf({ items: [...cart.items, { ...line, quantity: 1 }] })).toBe("insufficient_stock");
  });
});

it("must have one shipping method for each seller's parcel, and none that carries nothing", () => {
  expect(codeOf({ shipping_profile_ids: ["sp_entin"] })).toBe("shipping_mismatch");
  expect(codeOf({ shipping_profile_ids: ["sp_entin", "sp_entin"] })).toBe("shipping_mismatch");
  expect(codeOf({ shipping_profile_ids: ["sp_entin", "sp_abah", "sp_other"] })).toBe("shipping_mismatch");
});
