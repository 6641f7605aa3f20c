import { describe, expect, it } from "vitest";
import { add, moveBy, moveOnto } from "./goods-order";

const goods = ["a", "b", "c", "d"].map((product_id) => ({ product_id }));
const ids = (items: { product_id: string }[]) => items.map(({ product_id }) => product_id).join("");

describe("goods of a collection", () => {
  it("are dragged onto the place of others, in both directions", () => {
    expect(ids(moveOnto(goods, "a", "c"))).toBe("bcad");
    expect(ids(moveOnto(goods, "d", "a"))).toBe("dabc");
    expect(ids(moveOnto(goods, "d", "gone"))).toBe("abcd");
  });

  it("are moved up and down by buttons, and stay at the ends", () => {
    expect(ids(moveBy(goods, "c", -1))).toBe("acbd");
    expect(ids(moveBy(goods, "c", 1))).toBe("abdc");
    expect(ids(moveBy(goods, "a", -1))).toBe("abcd");
    expect(ids(moveBy(goods, "d", 1))).toBe("abcd");
    expect(ids(moveBy(goods, "gone", 1))).toBe("abcd");
  });

  it("are added once", () => {
    expect(ids(add(goods, { product_id: "e" }))).toBe("abcde");
    expect(ids(add(goods, { product_id: "b" }))).toBe("abcd");
  });
});
