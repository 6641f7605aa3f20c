import { money } from "@lapak-lebak/domain/money";
import { describe, expect, it } from "vitest";
import { cartSchema, completionSchema } from "@/backend/schemas/cart";

/** As Medusa sends it: lower-case currency, decimal amounts, nulls. */
const sent = {
  id: "cart_1",
  region_id: "reg_1",
  currency_code: "usd",
  email: null,
  locale: "en",
  completed_at: null,
  metadata: { market: "en-us" },
  item_total: 13.5,
  shipping_total: 0,
  total: 13.5,
  items: [
    {
      id: "cali_1",
      variant_id: "variant_1",
      product_title: "Palm sugar",
      product_handle: "gula-semut",
      variant_title: "250 g",
      thumbnail: "/pictures/gula-semut-1-0a1b2c3d",
      quantity: 3,
      unit_price: 4.5,
      total: 13.5,
    },
  ],
  shipping_address: { id: "caaddr_1", first_name: null, country_code: "us" },
  shipping_methods: [],
};

describe("a cart from the backend", () => {
  it("has its decimals turned into whole cents", () => {
    const cart = cartSchema.parse(sent);
    expect(cart.total).toEqual(money(1350, "USD"));
    expect(cart.lines[0]).toMatchObject({ unitPrice: money(450, "USD"), total: money(1350, "USD") });
  });

  it("has empty texts in place of what nobody has said yet", () => {
    expect(cartSchema.parse(sent)).toMatchObject({
      email: "",
      completed: false,
      address: { first_name: "", phone: "", country_code: "us" },
    });
  });

  it("is completed once Medusa says when", () => {
    expect(cartSchema.parse({ ...sent, completed_at: "2026-11-24T05:24:27.474Z" }).completed).toBe(true);
  });

  it("takes as a picture nothing but one of the shop's own", () => {
    const withThumbnail = (thumbnail: string | null) =>
      cartSchema.parse({ ...sent, items: [{ ...sent.items[0], thumbnail }] }).lines[0]?.pictureKey;
    expect(withThumbnail("/pictures/gula-semut-1-0a1b2c3d")).toBe("gula-semut-1-0a1b2c3d");
    expect(withThumbnail(null)).toBeNull();
    expect(withThumbnail("https://elsewhere.example/x.png")).toBeNull();
    expect(withThumbnail("/pictures/../secret")).toBeNull();
  });

  it("is refused in a currency that the shop does not know", () => {
    expect(cartSchema.safeParse({ ...sent, currency_code: "gbp" }).success).toBe(false);
  });
});

describe("completing a cart", () => {
  it("answers with the order, or with the reason why there is none", () => {
    expect(completionSchema.parse({ type: "order", order: { id: "order_1", status: "pending" } })).toEqual({
      type: "order",
      order: { id: "order_1" },
    });
    const refused = { type: "cart", cart: {}, error: { type: "payment_authorization_error", message: "no" } };
    expect(completionSchema.parse(refused)).toMatchObject({ error: { type: "payment_authorization_error" } });
  });
});
