import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listOf, pageParameter, wholeNumber } from "../query-parameters";
import { ApiError } from "./api-error";
import { parseInput } from "./parse-input";

const schema = z.strictObject({
  name: z.string().min(2),
  page: pageParameter,
  price: wholeNumber.optional(),
  kinds: listOf(z.enum(["a", "b"]), "not_allowed").optional(),
  address: z.object({ city: z.string() }).optional(),
});

const fieldsOf = (input: unknown) => {
  try {
    return parseInput(schema, input);
  } catch (error) {
    if (error instanceof ApiError) return error.fields;
    throw error;
  }
};

describe("what a caller sends", () => {
  it("is read, with what may be left out filled in", () => {
    expect(parseInput(schema, { name: "ab", kinds: "a,,b", price: "12500" })).toEqual({
      name: "ab",
      page: 1,
      kinds: ["a", "b"],
      price: 12_500,
    });
  });

  it("is refused with a code at each wrong field", () => {
    expect(fieldsOf({})).toEqual({ name: "required" });
    expect(fieldsOf({ name: "a", page: "0", price: "1e3", kinds: "a,c", x: 1 })).toEqual({
      name: "too_small",
      page: "too_small",
      price: "invalid",
      kinds: "not_allowed",
      x: "unknown_field",
    });
    expect(fieldsOf({ name: ["ab"], address: {} })).toEqual({ name: "invalid", "address.city": "required" });
    expect(fieldsOf({ name: "ab", kinds: "a,".repeat(31) })).toEqual({ kinds: "too_big" });
    expect(fieldsOf("text")).toEqual({ _: "invalid" });
  });
});
