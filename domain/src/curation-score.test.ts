import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertificateRecord, CertificateType } from "./certificates.js";
import {
  CURATION_HEADINGS,
  CURATION_RUBRIC,
  curationScore,
  gradeOf,
  type CurationFacts,
  type CurationHeading,
  type StatedFact,
} from "./curation-score.js";

const NOW = new Date("2026-11-24T03:00:00Z");

const NUMBERS: Partial<Record<CertificateType, string>> = {
  pirt: "P-IRT 2063602010123-29",
  bpom: "BPOM RI MD 235602169254",
  halal: "ID32110000012340120",
  nib: "1234567890123",
  gs1_barcode: "8991234500010",
};

function held(type: CertificateType, changes: Partial<CertificateRecord> = {}): CertificateRecord {
  return {
    id: `cert_${type}`,
    type,
    number: NUMBERS[type] ?? "X-1",
    status: "verified",
    validFrom: new Date("2026-06-01T00:00:00Z"),
    validUntil: null,
    verifiedAt: new Date("2026-06-10T02:00:00Z"),
    verifiedBy: "Disperindag Lebak",
    ...changes,
  };
}

const EVERYTHING: StatedFact[] = [
  ...(["ingredients", "allergens", "storage", "shelf_life", "net_weight"] as const),
  ...(["material", "size", "care", "species", "treatment"] as const),
];

/** A listing of food with everything that the rubric asks for. */
function perfect(changes: Partial<CurationFacts> = {}): CurationFacts {
  return {
    kind: "food",
    processingState: "polished",
    certificates: (["nib", "pirt", "halal", "sni", "gs1_barcode"] as const).map((type) => held(type)),
    stated: EVERYTHING,
    description: "x".repeat(200),
    hasEnglish: true,
    pictures: 3,
    variants: [{ stock: 20, barcode: "8991234500010", hasParcel: true }],
    isSoldAbroad: true,
    business: { nib: "1234567890123", hasAddress: true, workers: 5, foundedYear: 2023 },
    piecesSold: 10,
    parcelsSent: 5,
    ...changes,
  };
}

const empty = (kind: CurationFacts["kind"]): CurationFacts => ({
  ...perfect({
    kind,
    processingState: null,
    certificates: [],
    stated: [],
    description: "",
    hasEnglish: false,
  }),
  ...{ pictures: 0, variants: [], isSoldAbroad: false, piecesSold: 0, parcelsSent: 0 },
  business: { nib: null, hasAddress: false, workers: 0, foundedYear: null },
});

const pointsFor = (facts: CurationFacts, code: string) =>
  curationScore(facts, NOW).reasons.find((reason) => reason.code === code)?.points;

describe("the rubric", () => {
  it.each(["food", "craft", "stone"] as const)(
    "divides each heading's points without a rest, for %s",
    (kind) => {
      for (const [heading, points] of Object.entries(CURATION_HEADINGS)) {
        const criteria = CURATION_RUBRIC[kind].filter((each) => each.heading === heading);
        expect(criteria.reduce((sum, each) => sum + each.points, 0)).toBe(points);
      }
      const codes = CURATION_RUBRIC[kind].map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  it("gives a hundred points to what has everything, and A", () => {
    for (const kind of ["food", "craft", "stone"] as const) {
      expect(curationScore(perfect({ kind }), NOW)).toMatchObject({ points: 100, grade: "A", lapsed: [] });
    }
  });

  it("gives nothing to what has nothing, but that craft needs no permit", () => {
    expect(curationScore(empty("food"), NOW)).toMatchObject({ points: 0, grade: "D" });
    expect(curationScore(empty("stone"), NOW)).toMatchObject({ points: 0, grade: "D" });
    expect(curationScore(empty("craft"), NOW)).toMatchObject({ points: 15, grade: "D" });
  });

  it("grades from 85, 70 and 55", () => {
    expect([100, 85, 84, 70, 69, 55, 54, 0].map(gradeOf)).toEqual(["A", "A", "B", "B", "C", "C", "D", "D"]);
  });
});

describe("the points of a listing", () => {
  it("come each with a reason", () => {
    const { reasons, headings } = curationScore(perfect({ pictures: 1, hasEnglish: false }), NOW);
    expect(reasons).toContainEqual({ heading: "quality", code: "pictures", points: 2, of: 6 });
    expect(reasons).toContainEqual({ heading: "market", code: "english_text", points: 0, of: 4 });
    expect(headings).toEqual({
      legality: { points: 30, of: 30 },
      quality: { points: 21, of: 25 },
      packaging: { points: 20, of: 20 },
      capacity: { points: 15, of: 15 },
      market: { points: 6, of: 10 },
    });
  });

  it("are halved for a NIB that is written down and not verified", () => {
    const certificates = [held("pirt")];
    expect(pointsFor(perfect({ certificates }), "nib")).toBe(5);
    expect(pointsFor(perfect({ certificates, kind: "craft" }), "nib")).toBe(7);
    const business = { ...perfect().business, nib: "123" };
    expect(pointsFor(perfect({ certificates, business }), "nib")).toBe(0);
  });

  it("count a barcode only with the licence behind it, and on every variant", () => {
    expect(pointsFor(perfect(), "barcode")).toBe(5);
    expect(pointsFor(perfect({ certificates: [held("pirt")] }), "barcode")).toBe(0);
    const variants = [...perfect().variants, { stock: 1, barcode: null, hasParcel: false }];
    expect(pointsFor(perfect({ variants }), "barcode")).toBe(0);
    expect(pointsFor(perfect({ variants }), "parcel")).toBe(0);
  });

  it("treat stone whose state nobody has stated as raw", () => {
    for (const processingState of [null, undefined, "raw"] as const) {
      expect(pointsFor(perfect({ kind: "stone", processingState }), "processing_state")).toBe(0);
    }
    expect(pointsFor(perfect({ kind: "stone", processingState: "cut" }), "processing_state")).toBe(15);
  });

  it("count what was verified and is in force", () => {
    const submitted = held("sni", { status: "submitted", verifiedAt: null });
    expect(pointsFor(perfect({ certificates: [submitted] }), "quality_certificate")).toBe(0);
    const past = held("sni", { validUntil: new Date("2026-11-01T00:00:00Z") });
    expect(pointsFor(perfect({ certificates: [past] }), "quality_certificate")).toBe(0);
  });
});

describe("a mandatory permit that has run out", () => {
  const expired = (type: CertificateType) =>
    perfect().certificates.map((certificate) =>
      certificate.type === type
        ? { ...certificate, validUntil: new Date("2026-11-01T00:00:00Z") }
        : certificate,
    );

  it("caps the grade at D, whatever the points", () => {
    for (const [type, lapsed] of [["pirt", "food_permit"] as const, ["halal", "halal"] as const]) {
      const score = curationScore(perfect({ certificates: expired(type) }), NOW);
      expect(score).toMatchObject({ grade: "D", lapsed: [lapsed] });
      expect(score.points).toBeGreaterThanOrEqual(85);
    }
  });

  it("caps nothing where the law does not ask for it", () => {
    expect(curationScore(perfect({ kind: "craft", certificates: expired("pirt") }), NOW).grade).toBe("A");
    expect(curationScore(perfect({ certificates: expired("halal") }), NOW, "2027-10-17").grade).toBe("A");
  });

  it("caps nothing once a new one is in force", () => {
    expect(curationScore(perfect({ certificates: [...expired("pirt"), held("bpom")] }), NOW).grade).toBe("A");
  });
});

describe("whatever the platform holds", () => {
  const certificates = fc.array(
    fc.record({
      type: fc.constantFrom(...(Object.keys(NUMBERS) as CertificateType[]), "sni" as const),
      status: fc.constantFrom(
        "verified" as const,
        "submitted" as const,
        "expired" as const,
        "revoked" as const,
      ),
      end: fc.option(
        fc.date({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      ),
    }),
    { maxLength: 8 },
  );
  const anything: fc.Arbitrary<CurationFacts> = fc
    .record({
      kind: fc.constantFrom("food" as const, "craft" as const, "stone" as const),
      certificates: certificates.map((list) =>
        list.map(({ type, status, end }) => held(type, { status, validUntil: end })),
      ),
      stated: fc.subarray(EVERYTHING),
      pictures: fc.nat(12),
      description: fc.string({ maxLength: 400 }),
      hasEnglish: fc.boolean(),
      piecesSold: fc.nat(100),
      variants: fc.array(
        fc.record({
          stock: fc.nat(50),
          barcode: fc.option(fc.constant("8991234500010")),
          hasParcel: fc.boolean(),
        }),
      ),
    })
    .map((changes) => perfect(changes));

  it("points stay between 0 and 100, are the sum of their reasons, and no heading exceeds its share", () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const { points, reasons, headings } = curationScore(facts, NOW);
        expect(points).toBe(reasons.reduce((sum, reason) => sum + reason.points, 0));
        expect(points).toBe(Object.values(headings).reduce((sum, heading) => sum + heading.points, 0));
        for (const [heading, { points: some, of }] of Object.entries(headings)) {
          expect(of).toBe(CURATION_HEADINGS[heading as CurationHeading]);
          expect(some).toBeLessThanOrEqual(of);
          expect(Number.isInteger(some) && some >= 0).toBe(true);
        }
      }),
    );
  });

  it("another picture, word, piece or sale never costs points", () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const more = {
          ...facts,
          pictures: facts.pictures + 1,
          description: `${facts.description} x`,
          piecesSold: facts.piecesSold + 1,
          variants: facts.variants.map((variant) => ({ ...variant, stock: variant.stock + 1 })),
        };
        expect(curationScore(more, NOW).points).toBeGreaterThanOrEqual(curationScore(facts, NOW).points);
      }),
    );
  });
});
