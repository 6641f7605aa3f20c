import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CERTIFICATE_TYPE_CODES,
  checkCertificateNumber,
  isCertificateBodyWellFormed,
  isCertificateType,
  normaliseCertificateNumber,
  type CertificateType,
} from "./certificates.js";
import vectors from "./vectors/certificates.json";

function cases(table: Readonly<Record<string, readonly string[]>>): [CertificateType, string][] {
  return Object.entries(table).flatMap(([type, numbers]) => {
    if (!isCertificateType(type)) throw new Error(`the vectors hold an unknown kind, ${type}`);
    return numbers.map((number): [CertificateType, string] => [type, number]);
  });
}

const reasonsOf = (type: CertificateType, number: string) => checkCertificateNumber(type, number).reasons;
const codesOf = (type: CertificateType, number: string) => reasonsOf(type, number).map(({ code }) => code);
const warningsOf = (type: CertificateType, number: string) =>
  checkCertificateNumber(type, number).warnings.map(({ code }) => code);

describe("the vectors of the certificate table", () => {
  it.each(cases(vectors.valid))("accept %s %s", (type, number) => {
    expect(checkCertificateNumber(type, number)).toMatchObject({ ok: true, reasons: [] });
  });

  it.each(cases(vectors.invalid))("refuse %s %s", (type, number) => {
    const check = checkCertificateNumber(type, number);
    expect(check.ok).toBe(false);
    expect(check.reasons).not.toEqual([]);
  });

  it.each(vectors.validEan13NotIndonesian)("refuse %s for its country, not its check digit", (number) => {
    expect(reasonsOf("gs1_barcode", number)).toEqual([
      { code: "prefix_not_indonesian", actual: "400", expected: "899" },
    ]);
  });
});

describe("the patterns of the certificate table", () => {
  const patterns = Object.entries(vectors.patterns).filter(([type]) => type !== "gs1_barcode");

  it.each(patterns)("are kept by %s: whatever the pattern allows is accepted", (type, pattern) => {
    if (!isCertificateType(type)) throw new Error(type);
    const texts = fc.stringMatching(new RegExp(pattern)).map(normaliseCertificateNumber);
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(new RegExp(pattern).test(text));
        expect(checkCertificateNumber(type, text)).toMatchObject({ ok: true, reasons: [] });
      }),
    );
  });

  it.each(patterns)(
    "are kept by %s: what the pattern forbids is refused, or for BPOM's length warned of",
    (type, pattern) => {
      if (!isCertificateType(type)) throw new Error(type);
      const allowed = new RegExp(pattern);
      const spoilt = fc
        .tuple(fc.stringMatching(allowed), fc.nat(40), fc.constantFrom("", "0", "9", "x", "-", "  "))
        .map(([text, at, put]) => normaliseCertificateNumber(text.slice(0, at) + put + text.slice(at + 1)));
      fc.assert(
        fc.property(fc.oneof(spoilt, fc.string()), (text) => {
          const check = checkCertificateNumber(type, text);
          const isUsual = check.ok && !check.warnings.some(({ code }) => code === "unusual_length");
          expect(isUsual).toBe(allowed.test(normaliseCertificateNumber(text)));
        }),
      );
    },
  );

  it.each(Object.entries(vectors.bodyPatterns))("are kept by the body of %s", (type, pattern) => {
    if (!isCertificateType(type)) throw new Error(type);
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(pattern)), (body) => {
        expect(isCertificateBodyWellFormed(type, body)).toBe(true);
      }),
    );
    expect(isCertificateBodyWellFormed(type, "somebody")).toBe(false);
  });
});

describe("a P-IRT number", () => {
  it("is the same however it is written", () => {
    const writings = [
      "P-IRT 2063602010123-29",
      "206360201012329",
      "2063602010123-29",
      "  p-irt   no. 206360201012329 ",
      "PIRT No: 2063602010123-29",
      "P‑IRT 2063602010123–29",
      "２０６３６０２０１０１２３２９",
    ];
    for (const writing of writings) {
      expect(checkCertificateNumber("pirt", writing)).toMatchObject({
        ok: true,
        normalised: "2063602010123-29",
      });
    }
  });

  it("says packaging, food type, region, sequences and expiry year", () => {
    expect(checkCertificateNumber("pirt", "P-IRT 2063602010123-29").parsed).toEqual({
      packaging: "2",
      foodType: "06",
      region: "3602",
      product: "01",
      producer: "0123",
      expiryYear: "2029",
    });
  });

  it("is refused for what is wrong with it", () => {
    expect(reasonsOf("pirt", "P-IRT 206360201012-29")).toEqual([
      { code: "wrong_length", actual: "14", expected: "15" },
    ]);
    expect(reasonsOf("pirt", "P-IRT 9063602010123-29")).toEqual([
      { code: "packaging_digit_unknown", actual: "9", expected: "1-8" },
    ]);
    expect(codesOf("pirt", "P-IRT 20636O2010123-29")).toEqual(["not_digits"]);
    expect(codesOf("pirt", "20636-0201012329")).toEqual(["wrong_format"]);
    expect(codesOf("pirt", "   ")).toEqual(["empty"]);
  });

  it("from another regency only warns the verifier", () => {
    expect(checkCertificateNumber("pirt", "P-IRT 2063601010123-29")).toMatchObject({
      ok: true,
      warnings: [{ code: "region_outside_lebak", actual: "3601", expected: "3602" }],
    });
    expect(warningsOf("pirt", "P-IRT 2063602010123-29")).toEqual([]);
  });

  it("whose year has passed is well formed all the same: dates are not its form's matter", () => {
    expect(checkCertificateNumber("pirt", "2063602010123-19")).toMatchObject({
      ok: true,
      parsed: { expiryYear: "2019" },
    });
  });
});

describe("a BPOM permit", () => {
  it("is the same with and without its office's name", () => {
    for (const writing of ["BPOM RI MD 235602169254", "md235602169254"]) {
      expect(checkCertificateNumber("bpom", writing).normalised).toBe("MD 235602169254");
    }
  });

  it("of an unusual length only warns the verifier", () => {
    expect(checkCertificateNumber("bpom", "MD 2356021692541")).toMatchObject({
      ok: true,
      warnings: [{ code: "unusual_length", actual: "13", expected: "12, 15" }],
    });
  });

  it("is refused for what is wrong with it", () => {
    expect(reasonsOf("bpom", "TR 072224589")).toEqual([
      { code: "prefix_unknown", actual: "TR", expected: "MD, ML" },
    ]);
    expect(codesOf("bpom", "235602169254")).toEqual(["prefix_missing"]);
    expect(codesOf("bpom", "MD 2356-0216")).toEqual(["not_digits"]);
    expect(codesOf("bpom", "MD")).toEqual(["not_digits"]);
  });
});

describe("a halal number", () => {
  it("says month and year", () => {
    expect(checkCertificateNumber("halal", "ID32110000012340120").parsed).toEqual({
      month: "01",
      year: "2020",
    });
  });

  it("is refused for what is wrong with it", () => {
    expect(reasonsOf("halal", "ID36110000075001320")).toEqual([
      { code: "month_out_of_range", actual: "13", expected: "01-12" },
    ]);
    expect(codesOf("halal", "ID36110000075000020")).toEqual(["month_out_of_range"]);
    expect(reasonsOf("halal", "ID3611000007500112")).toEqual([
      { code: "wrong_length", actual: "16", expected: "17" },
    ]);
    expect(codesOf("halal", "KH32110000012340120")).toEqual(["not_a_label_number"]);
    expect(codesOf("halal", "32110000012340120")).toEqual(["prefix_missing"]);
    expect(codesOf("halal", "XX32110000012340120")).toEqual(["prefix_unknown"]);
    expect(codesOf("halal", "ID 32110000012340120")).toEqual(["not_digits"]);
  });
});

describe("numbers of other kinds", () => {
  it("are counted where only their length is known", () => {
    expect(reasonsOf("nib", "912001029302")).toEqual([
      { code: "wrong_length", actual: "12", expected: "13" },
    ]);
    expect(reasonsOf("halal_mui_legacy", "1234567890")).toEqual([
      { code: "wrong_length", actual: "10", expected: "11-15" },
    ]);
    expect(codesOf("fda", "1234567890A")).toEqual(["not_digits"]);
  });

  it("are free where no form is prescribed, but not empty of sense or endless", () => {
    expect(checkCertificateNumber("organic_jas", "jas-17 / 04")).toMatchObject({
      ok: true,
      normalised: "JAS-17 / 04",
    });
    expect(codesOf("trademark", "---")).toEqual(["wrong_format"]);
    expect(codesOf("sni", "1".repeat(65))).toEqual(["too_long"]);
  });
});

describe("any number of any kind", () => {
  const anyNumber = fc.tuple(fc.constantFrom(...CERTIFICATE_TYPE_CODES), fc.string());

  it("is either accepted without reasons or refused with some", () => {
    fc.assert(
      fc.property(anyNumber, ([type, raw]) => {
        const { ok, reasons } = checkCertificateNumber(type, raw);
        expect(reasons.length === 0).toBe(ok);
      }),
    );
  });

  it("is accepted again in the one writing that it was given", () => {
    const validTexts = fc.constantFrom(...cases(vectors.valid));
    fc.assert(
      fc.property(fc.oneof(anyNumber, validTexts), ([type, raw]) => {
        const first = checkCertificateNumber(type, raw);
        expect(checkCertificateNumber(type, first.normalised)).toEqual(first);
      }),
    );
  });
});
