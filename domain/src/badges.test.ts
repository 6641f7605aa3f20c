import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  badgesOf,
  CERTIFICATE_STATUSES,
  CERTIFICATE_TYPE_CODES,
  CERTIFICATE_TYPES,
  checkCertificateNumber,
  dateToEndOfDayJakarta,
  type CertificateRecord,
} from "./certificates.js";
import vectors from "./vectors/certificates.json";

const NOW = new Date("2026-11-24T03:00:00Z");

function certificate(changes: Partial<CertificateRecord> = {}): CertificateRecord {
  return {
    id: "cert_1",
    type: "pirt",
    number: "P-IRT 2063602010123-29",
    status: "verified",
    validFrom: new Date("2024-06-01T00:00:00Z"),
    validUntil: new Date("2029-06-01T00:00:00Z"),
    verifiedAt: new Date("2024-06-10T02:00:00Z"),
    verifiedBy: "Disperindag Lebak",
    ...changes,
  };
}

const badgeCount = (changes: Partial<CertificateRecord>) => badgesOf([certificate(changes)], NOW).length;
const daysFromNow = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describe("a buyer", () => {
  it("sees number, issuer, validity, and who checked it when", () => {
    expect(badgesOf([certificate()], NOW)).toEqual([
      {
        certificateId: "cert_1",
        type: "pirt",
        label: CERTIFICATE_TYPES.pirt.label,
        shortLabel: { id: "P-IRT", en: "P-IRT" },
        number: "2063602010123-29",
        issuer: CERTIFICATE_TYPES.pirt.issuer,
        validUntil: new Date("2029-06-01T00:00:00Z"),
        verifiedAt: new Date("2024-06-10T02:00:00Z"),
        verifiedBy: "Disperindag Lebak",
        expiring: false,
      },
    ]);
  });

  it("sees who issued this one, where the record says it", () => {
    const [badge] = badgesOf([certificate({ issuer: "DPMPTSP Lebak" })], NOW);
    expect(badge?.issuer).toEqual({ id: "DPMPTSP Lebak", en: "DPMPTSP Lebak" });
  });

  it("sees only what is verified", () => {
    for (const status of CERTIFICATE_STATUSES)
      expect(badgeCount({ status })).toBe(status === "verified" ? 1 : 0);
    expect(badgeCount({ verifiedAt: null })).toBe(0);
    expect(badgeCount({ verifiedBy: null })).toBe(0);
    expect(badgeCount({ verifiedBy: "" })).toBe(0);
  });

  it("sees a certificate until its last moment, whatever its stored status says after", () => {
    const validUntil = dateToEndOfDayJakarta("2026-12-31");
    const lastMoment = new Date("2026-12-31T16:59:59.999Z");
    expect(badgesOf([certificate({ validUntil })], lastMoment)).toHaveLength(1);
    expect(badgesOf([certificate({ validUntil })], new Date(lastMoment.getTime() + 1))).toEqual([]);
  });

  it("does not see a certificate before it begins", () => {
    expect(badgeCount({ validFrom: daysFromNow(1) })).toBe(0);
    expect(badgeCount({ validFrom: NOW })).toBe(1);
    expect(badgeCount({ validFrom: null })).toBe(1);
  });

  it("does not see a malformed or missing number", () => {
    for (const number of [null, "", "P-IRT 9063602010123-29", "P-IRT 206360201012-29"]) {
      expect(badgeCount({ number })).toBe(0);
    }
  });

  it("does not see a malformed control body, but may see one without", () => {
    const organic = { type: "organic_eu", number: "C-1234" } as const;
    expect(badgeCount({ ...organic, body: "ID-BIO-149" })).toBe(1);
    expect(badgeCount({ ...organic, body: null })).toBe(1);
    expect(badgeCount({ ...organic, body: "BIO 149" })).toBe(0);
  });

  it("never sees a legacy MUI certificate or an FDA registration", () => {
    expect(badgeCount({ type: "halal_mui_legacy", number: "00060012340101" })).toBe(0);
    expect(badgeCount({ type: "fda", number: "12345678901" })).toBe(0);
  });

  it("sees a halal certificate without an end, for it has none", () => {
    const halal = { type: "halal", number: "ID32110000012340120", validUntil: null } as const;
    expect(badgesOf([certificate(halal)], NOW)).toMatchObject([{ validUntil: null, expiring: false }]);
  });

  it("sees a certificate that ends by its kind's term when no end was recorded", () => {
    const barcode = { type: "gs1_barcode", number: "8991234500010", validUntil: null } as const;
    expect(badgesOf([certificate({ ...barcode, validFrom: daysFromNow(-300) })], NOW)).toMatchObject([
      { expiring: true },
    ]);
    expect(badgeCount({ ...barcode, validFrom: daysFromNow(-366) })).toBe(0);
    expect(badgeCount({ ...barcode, validFrom: null })).toBe(0);
  });

  it("sees a mark of the last ninety days", () => {
    const expiring = (days: number) =>
      badgesOf([certificate({ validUntil: daysFromNow(days) })], NOW)[0]?.expiring;
    expect(expiring(91)).toBe(false);
    expect(expiring(90)).toBe(true);
    expect(expiring(0)).toBe(true);
  });

  it("sees no badge where a date is broken", () => {
    expect(badgeCount({ validUntil: new Date(Number.NaN) })).toBe(0);
    expect(badgeCount({ validFrom: new Date(Number.NaN) })).toBe(0);
    expect(badgesOf([certificate()], new Date(Number.NaN))).toEqual([]);
  });

  it("sees badges in the order of the table, the everyday ones first", () => {
    const barcode = certificate({
      id: "b",
      type: "gs1_barcode",
      number: "8991234500010",
      validUntil: daysFromNow(9),
    });
    const halal = certificate({ id: "h", type: "halal", number: "ID32110000012340120" });
    expect(badgesOf([barcode, halal, certificate()], NOW).map((badge) => badge.type)).toEqual([
      ...["pirt", "halal", "gs1_barcode"],
    ]);
  });
});

const validNumbers: Partial<Record<string, string[]>> = vectors.valid;

describe("whatever is recorded", () => {
  const moments = fc.option(
    fc.date({ min: daysFromNow(-3000), max: daysFromNow(3000), noInvalidDate: false }),
  );
  const wellFormed = fc.constantFrom(
    ...CERTIFICATE_TYPE_CODES.flatMap((type) =>
      (validNumbers[type] ?? ["12345678901"]).map((number) => ({ type, number })),
    ),
  );
  const malformed = fc.record({
    type: fc.constantFrom(...CERTIFICATE_TYPE_CODES),
    number: fc.option(fc.oneof(fc.string(), fc.constantFrom(...Object.values(vectors.invalid).flat()))),
  });
  const records: fc.Arbitrary<CertificateRecord> = fc
    .record({
      id: fc.uuid(),
      status: fc.constantFrom("verified", "verified", "verified", "verified", ...CERTIFICATE_STATUSES),
      validFrom: moments,
      validUntil: moments,
      verifiedAt: moments,
      verifiedBy: fc.option(fc.constant("Disperindag Lebak")),
      body: fc.option(fc.constantFrom("ID-BIO-149", "nonsense")),
    })
    .chain((rest) => fc.oneof(wellFormed, malformed).map((claim) => ({ ...rest, ...claim })));

  it("no badge comes from what is unverified, expired, malformed, or not to be shown", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(records, { maxLength: 20 }), (list) => {
        for (const badge of badgesOf(list, NOW)) {
          seen += 1;
          const record = list.find(({ id }) => id === badge.certificateId);
          expect(record?.status).toBe("verified");
          expect(record?.verifiedAt).not.toBeNull();
          if (record?.validUntil) expect(record.validUntil.getTime()).toBeGreaterThanOrEqual(NOW.getTime());
          expect(checkCertificateNumber(badge.type, record?.number ?? "").ok).toBe(true);
          expect(CERTIFICATE_TYPES[badge.type].givesBadge).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it("a badge that is gone with time does not come back", () => {
    fc.assert(
      fc.property(records, fc.nat(4000), fc.nat(4000), (record, soon, more) => {
        const begun = { ...record, validFrom: record.validFrom && daysFromNow(-1) };
        const then = badgesOf([begun], daysFromNow(soon)).length;
        const later = badgesOf([begun], daysFromNow(soon + more)).length;
        expect(later).toBeLessThanOrEqual(then);
      }),
    );
  });
});
