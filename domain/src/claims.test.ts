import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_METHODS, CLAIM_METRICS, claimConflicts, type Claim } from "./claims.js";

let serial = 0;
function claim(changes: Partial<Claim> = {}): Claim {
  return {
    id: `claim_${++serial}`,
    metric: "businesses",
    family: null,
    value: 16_500,
    from: null,
    asOf: "2026-12-31",
    source: "Artikel",
    method: "quoted",
    ...changes,
  };
}

const codes = (...claims: Claim[]) => claimConflicts(claims).map(({ code }) => code);

describe("claims", () => {
  it("conflict when an article says two things of the same year", () => {
    const [first, second] = [claim({ from: 16_000 }), claim({ from: 16_000, value: 18_500 })];
    expect(claimConflicts([first, second])).toEqual([
      { code: "other_value", claimId: first.id, otherId: second.id },
      { code: "other_value", claimId: second.id, otherId: first.id },
    ]);
  });

  it("conflict when they grow from the same value to different ones", () => {
    expect(
      codes(claim({ from: 16_000 }), claim({ from: 16_000, value: 18_500, asOf: "2027-06-30" })),
    ).toEqual(["other_growth", "other_growth"]);
  });

  it("agree when they say the same, or speak of other years, goods or things", () => {
    expect(codes(claim(), claim({ source: "Laporan" }))).toEqual([]);
    expect(codes(claim(), claim({ value: 5_815, asOf: "2015-12-31" }))).toEqual([]);
    expect(codes(claim(), claim({ value: 5_815, family: "gula-aren" }))).toEqual([]);
    expect(codes(claim(), claim({ value: 33_001, metric: "workers" }))).toEqual([]);
  });

  it("are flagged when workers are the businesses times two and nobody says that they are an estimate", () => {
    const [businesses, workers] = [claim(), claim({ metric: "workers", value: 33_000 })];
    expect(claimConflicts([businesses, workers])).toEqual([
      { code: "looks_calculated", claimId: workers.id, otherId: businesses.id },
    ]);
    expect(codes(businesses, { ...workers, method: "estimated" })).toEqual([]);
    expect(codes(businesses, { ...workers, asOf: "2025-12-31" })).toEqual([]);
    expect(codes(claim({ value: 10 }), claim({ metric: "workers", value: 20 }))).toEqual([]);
  });

  it("of the same thing conflict from both sides or not at all, and none with itself", () => {
    const claims = fc.array(
      fc.record({
        metric: fc.constantFrom(...CLAIM_METRICS),
        method: fc.constantFrom(...CLAIM_METHODS),
        value: fc.integer({ min: 0, max: 5 }),
        from: fc.option(fc.integer({ min: 0, max: 2 })),
        asOf: fc.constantFrom("2025-01-01", "2026-01-01"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(claims, (list) => {
        const conflicts = claimConflicts(list.map((each) => claim(each)));
        const pairs = new Set(conflicts.map(({ code, claimId, otherId }) => `${code} ${claimId} ${otherId}`));
        expect(pairs.size).toBe(conflicts.length);
        for (const { code, claimId, otherId } of conflicts) {
          expect(claimId).not.toBe(otherId);
          if (code !== "looks_calculated") expect(pairs).toContain(`${code} ${otherId} ${claimId}`);
        }
      }),
    );
  });
});
