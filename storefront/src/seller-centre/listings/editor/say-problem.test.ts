import { checkListingContent, type ListingContent } from "@lapak-lebak/domain/listing-content";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayProblem, sayProblemElsewhere } from "./say-problem";
import { texts } from "./texts";

const anyNumber = fc.option(fc.oneof(fc.constantFrom(-1, 0, 0.5, 1, 99, 2e9, NaN), fc.nat()));
const anyText = fc.option(fc.constantFrom("", "a", "x".repeat(20), "x".repeat(6000)), { nil: undefined });
const anyVariant = fc.record({
  key: fc.constantFrom("a", "b"),
  choices: fc.array(fc.nat(2), { maxLength: 3 }),
  price: anyNumber,
  stock: anyNumber,
  weight_grams: anyNumber,
  length_cm: anyNumber,
  width_cm: anyNumber,
  height_cm: anyNumber,
  net_weight: fc.option(fc.constantFrom("", "250 g", "banyak", "x".repeat(99))),
  barcode: fc.option(fc.constantFrom("", "899", "8991234567890")),
});
const anyContent: fc.Arbitrary<ListingContent> = fc.record({
  family: fc.option(fc.constantFrom(...PRODUCT_FAMILY_HANDLES), { nil: undefined }),
  title: anyText,
  summary: anyText,
  description: anyText,
  ingredients: anyText,
  allergens: anyText,
  storage: anyText,
  material: anyText,
  size_text: anyText,
  care: anyText,
  species: anyText,
  treatment: anyText,
  shelf_life_months: anyNumber,
  carats: anyNumber,
  options: fc.array(
    fc.record({
      name: fc.constantFrom("", "Rasa", "x".repeat(50)),
      values: fc.array(fc.constantFrom("", "Asin", "x".repeat(70)), { maxLength: 32 }),
    }),
    { maxLength: 4 },
  ),
  variants: fc.array(anyVariant, { maxLength: 62, size: "max" }),
  certificate_ids: fc.array(fc.constant("cert"), { maxLength: 22 }),
});

describe("what is said of a problem", () => {
  it("is a sentence of its own for everything that can keep a listing from being submitted", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        for (const problem of checkListingContent(content))
          expect([problem, sayProblem(problem)]).not.toEqual([problem, texts.problems.other]);
      }),
    );
  });

  it("names the variant away from it, where there are several", () => {
    const content: ListingContent = {
      options: [{ name: "Rasa", values: ["Asin", "Pedas"] }],
      variants: [
        { key: "a", choices: [0] },
        { key: "b", choices: [1] },
      ],
    };
    const problem = { field: "variants.1.price", code: "required" };
    expect(sayProblemElsewhere(problem, content)).toBe("Pedas: Isi harganya.");
    expect(sayProblemElsewhere(problem, { variants: [{ key: "a", choices: [] }] })).toBe("Isi harganya.");
    expect(sayProblemElsewhere({ field: "title", code: "required" }, content)).toBe("Tulis nama barang.");
  });

  it("is something also for what nobody foresaw", () => {
    expect(sayProblem({ field: "variants.0.colour", code: "loud" })).toBe(texts.problems.other);
  });
});
