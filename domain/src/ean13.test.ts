import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCertificateNumber } from "./certificates.js";
import { ean13CheckDigit } from "./ean13.js";

const indonesianBarcodes = fc
  .stringMatching(/^899\d{9}$/)
  .map((twelve) => twelve + String(ean13CheckDigit(twelve)));

describe("the check digit of a barcode", () => {
  it.each([
    ["899123450001", 0],
    ["899999912345", 1],
    ["400638133393", 1],
  ])("of %s is %i", (twelve, digit) => {
    expect(ean13CheckDigit(twelve)).toBe(digit);
  });

  it("is reckoned from twelve digits and nothing else", () => {
    for (const text of ["", "89912345000", "8991234500010", "89912345000x"]) {
      expect(() => ean13CheckDigit(text)).toThrow(RangeError);
    }
  });

  it("makes any Indonesian number acceptable", () => {
    fc.assert(
      fc.property(indonesianBarcodes, (barcode) => {
        expect(checkCertificateNumber("gs1_barcode", barcode)).toMatchObject({
          ok: true,
          normalised: barcode,
        });
      }),
    );
  });

  it("detects any single digit typed wrong", () => {
    const mistake = fc.record({ position: fc.nat(12), shift: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(indonesianBarcodes, mistake, (barcode, { position, shift }) => {
        const digit = (Number(barcode[position]) + shift) % 10;
        const mistyped = barcode.slice(0, position) + String(digit) + barcode.slice(position + 1);
        const check = checkCertificateNumber("gs1_barcode", mistyped);
        expect(check.reasons.map((reason) => reason.code)).toEqual(["check_digit_wrong"]);
      }),
    );
  });
});
