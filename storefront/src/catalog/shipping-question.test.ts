import { describe, expect, it } from "vitest";
import { readShippingQuestion } from "./shipping-question";

describe("a question about delivery", () => {
  it("names a variant, how many and where to", () => {
    expect(readShippingQuestion({ variant_id: "variant_1", quantity: "2", province: "31" })).toEqual({
      variantId: "variant_1",
      quantity: 2,
      province: "31",
    });
  });

  it("is about one piece unless told", () => {
    expect(readShippingQuestion({ variant_id: "variant_1" })).toEqual({
      variantId: "variant_1",
      quantity: 1,
    });
  });

  it.each([
    {},
    { variant_id: "../carts" },
    { variant_id: ["a", "b"] },
    { variant_id: "variant_1", quantity: "0" },
    { variant_id: "variant_1", province: "00" },
  ])("makes no sense as %j", (query) => expect(readShippingQuestion(query)).toBeNull());

  it("takes a province that was not chosen yet as none", () => {
    expect(readShippingQuestion({ variant_id: "variant_1", province: "" })).toEqual({
      variantId: "variant_1",
      quantity: 1,
    });
  });
});
