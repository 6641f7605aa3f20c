import { describe, expect, it } from "vitest";
import { CERTIFICATE_TYPE_CODES, CERTIFICATE_TYPES, isCertificateType } from "./certificates.js";
import vectors from "./vectors/certificates.json";

describe("the kinds of certificate", () => {
  it("are those of the certificate table, with its terms and holders", () => {
    const facts = (read: "validityYears" | "appliesTo") =>
      Object.fromEntries(CERTIFICATE_TYPE_CODES.map((code) => [code, CERTIFICATE_TYPES[code][read]]));
    expect(facts("validityYears")).toEqual(vectors.validityYears);
    expect(facts("appliesTo")).toEqual(vectors.appliesTo);
  });

  it("are named in both languages", () => {
    for (const code of CERTIFICATE_TYPE_CODES) {
      const { label, shortLabel, issuer, ...facts } = CERTIFICATE_TYPES[code];
      expect(facts.code).toBe(code);
      for (const text of [label, shortLabel, issuer]) {
        expect(text.id).not.toBe("");
        expect(text.en).not.toBe("");
      }
      expect(shortLabel.id.length).toBeLessThanOrEqual(24);
    }
  });

  it("hide the confidential number of an FDA registration, and show it as no badge", () => {
    const hidden = CERTIFICATE_TYPE_CODES.filter((code) => !CERTIFICATE_TYPES[code].numberIsPublic);
    expect(hidden).toEqual(["fda"]);
    const silent = CERTIFICATE_TYPE_CODES.filter((code) => !CERTIFICATE_TYPES[code].givesBadge);
    expect(silent).toEqual(["halal_mui_legacy", "fda"]);
  });

  it("are told from other words", () => {
    expect(isCertificateType("halal")).toBe(true);
    for (const word of ["HALAL", "", "geographical_indication", "toString"])
      expect(isCertificateType(word)).toBe(false);
  });
});
