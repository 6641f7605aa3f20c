import { describe, expect, it } from "vitest";
import { atFormFields, readQuickEdit } from "./quick-edit-form-data";

function form(...variants: { id: string; price: [string, string]; stock: [string, string] }[]): FormData {
  const data = new FormData();
  for (const { id, price, stock } of variants) {
    data.append("variant", id);
    data.set(`was.price.${id}`, price[0]);
    data.set(`price.${id}`, price[1]);
    data.set(`was.stock.${id}`, stock[0]);
    data.set(`stock.${id}`, stock[1]);
  }
  return data;
}

describe("prices and stock in the list", () => {
  it("are sent only where they were changed", () => {
    const { variants, problems } = readQuickEdit(
      form(
        { id: "a", price: ["15.000", "Rp 16.000"], stock: ["20", "20"] },
        { id: "b", price: ["28.000", "28000"], stock: ["4", "0"] },
        { id: "c", price: ["28.000", "28.000"], stock: ["4", "4"] },
      ),
    );
    expect(problems).toEqual([]);
    expect(variants).toEqual([
      { id: "a", price: 16_000 },
      { id: "b", stock: 0 },
    ]);
  });

  it("are complained of one by one, and what was typed stays", () => {
    const { values, problems, variants } = readQuickEdit(
      form(
        { id: "a", price: ["15.000", "murah"], stock: ["20", ""] },
        { id: "b", price: ["15.000", "50"], stock: ["20", "9.000.000"] },
      ),
    );
    expect(problems).toEqual([
      { field: "price.a", part: "price", code: "invalid" },
      { field: "stock.a", part: "stock", code: "required" },
      { field: "price.b", part: "price", code: "too_small" },
      { field: "stock.b", part: "stock", code: "too_big" },
    ]);
    expect(variants).toEqual([]);
    expect(values["price.a"]).toBe("murah");
  });

  it("may have been empty before, and stay so", () => {
    expect(readQuickEdit(form({ id: "a", price: ["", ""], stock: ["", "5"] }))).toMatchObject({
      problems: [],
      variants: [{ id: "a", stock: 5 }],
    });
  });
});

describe("what the backend complains of", () => {
  it("stands at the field that was sent, not at its place among those that were not", () => {
    const sent = [{ id: "b", stock: 1 }];
    expect(atFormFields({ "variants.0.stock": "Ada pesanan.", other: "?" }, sent)).toEqual({
      "stock.b": "Ada pesanan.",
      other: "?",
    });
    expect(atFormFields({ "variants.7.stock": "?" }, sent)).toEqual({ "variants.7.stock": "?" });
  });
});
