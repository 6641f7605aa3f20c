import { describe, expect, it } from "vitest";
import { diallingCode, normalisePhone, readablePhone } from "./phone.js";

describe("a telephone number at home", () => {
  it.each([
    "0812-3456-7890",
    "0812 3456 7890",
    "(0812) 3456.7890",
    "81234567890",
    "6281234567890",
    "62 812 3456 7890",
    "+62 812-3456-7890",
    "+62 (0) 812 3456 7890",
    "006281234567890",
  ])("is the same however it is written: %s", (raw) => {
    expect(normalisePhone(raw, "id")).toBe("+6281234567890");
  });

  it("may be a landline of Rangkasbitung", () => {
    expect(normalisePhone("(0252) 201234", "id")).toBe("+62252201234");
  });

  it("may be somebody's number abroad, with its country code", () => {
    expect(normalisePhone("+65 9123 4567", "id")).toBe("+6591234567");
  });

  it.each(["", "0812", "telepon", "0812x3456", "+", "+0812345678", "0812345678901234567"])(
    "is refused when it is none: %j",
    (raw) => {
      expect(normalisePhone(raw, "id")).toBeUndefined();
    },
  );
});

describe("a telephone number abroad", () => {
  it.each([
    ["us", "(415) 555-0132", "+14155550132"],
    ["us", "1 415 555 0132", "+14155550132"],
    ["us", "+1 415 555 0132", "+14155550132"],
    ["sg", "9123 4567", "+6591234567"],
    ["sg", "6512 3456", "+6565123456"],
    ["my", "012-345 6789", "+60123456789"],
    ["nl", "06 1234 5678", "+31612345678"],
    ["de", "0151 23456789", "+4915123456789"],
    ["jp", "090-1234-5678", "+819012345678"],
    ["au", "0412 345 678", "+61412345678"],
    ["sa", "050 123 4567", "+966501234567"],
    ["sa", "00966 50 123 4567", "+966501234567"],
  ])("in %s, %s is %s", (country, raw, number) => {
    expect(normalisePhone(raw, country)).toBe(number);
  });

  it("is written with a plus before the country's code", () => {
    expect(diallingCode("us")).toBe("+1");
    expect(diallingCode("id")).toBe("+62");
  });

  it("is read in groups at home, and in one piece elsewhere", () => {
    expect(readablePhone("+6281234567890")).toBe("+62 812 3456 7890");
    expect(readablePhone("+62252201234")).toBe("+62 252 201 234");
    expect(readablePhone("+14155550132")).toBe("+14155550132");
  });
});
