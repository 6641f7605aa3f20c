import { describe, expect, it } from "vitest";
import type { CertificateRecord } from "./certificates.js";
import { lapsedPermits, mandatoryPermits, permitState } from "./mandatory-permits.js";

const NOW = new Date("2026-11-24T03:00:00Z");

function pirt(changes: Partial<CertificateRecord> = {}): CertificateRecord {
  return {
    id: "cert_1",
    type: "pirt",
    number: "P-IRT 2063602010123-29",
    status: "verified",
    validFrom: null,
    validUntil: new Date("2029-06-01T00:00:00Z"),
    verifiedAt: new Date("2024-06-10T02:00:00Z"),
    verifiedBy: "Disperindag Lebak",
    ...changes,
  };
}

const bpom = (changes: Partial<CertificateRecord> = {}) =>
  pirt({ id: "cert_2", type: "bpom", number: "BPOM RI MD 235602169254", ...changes });
const halal = (changes: Partial<CertificateRecord> = {}) =>
  pirt({ id: "cert_3", type: "halal", number: "ID32110000012340120", validUntil: null, ...changes });
const LAST_YEAR = new Date("2025-11-24T00:00:00Z");

describe("what the law asks for", () => {
  it("is a food permit for food, and halal from its day in Jakarta on", () => {
    expect(mandatoryPermits("food", new Date("2026-10-16T16:59:59Z"))).toEqual(["food_permit"]);
    expect(mandatoryPermits("food", new Date("2026-10-16T17:00:00Z"))).toEqual(["food_permit", "halal"]);
    expect(mandatoryPermits("food", NOW, "2027-10-17")).toEqual(["food_permit"]);
  });

  it("is nothing for craft and stone", () => {
    expect(mandatoryPermits("craft", NOW)).toEqual([]);
    expect(mandatoryPermits("stone", NOW)).toEqual([]);
  });
});

describe("a food permit", () => {
  const state = (...certificates: CertificateRecord[]) => permitState("food_permit", certificates, NOW);

  it("is in force by P-IRT or by BPOM, whatever ran out before", () => {
    expect(state(pirt())).toBe("in_force");
    expect(state(bpom())).toBe("in_force");
    expect(state(pirt({ status: "expired", validUntil: LAST_YEAR }), bpom())).toBe("in_force");
  });

  it("has lapsed when it has run out or was revoked, even before the job has written it down", () => {
    expect(state(pirt({ validUntil: LAST_YEAR }))).toBe("lapsed");
    expect(state(pirt({ status: "expired" }))).toBe("lapsed");
    expect(state(pirt({ status: "revoked" }))).toBe("lapsed");
  });

  it("is missing where nothing was ever verified", () => {
    expect(state()).toBe("missing");
    expect(state(halal())).toBe("missing");
    expect(state(pirt({ status: "submitted" }), pirt({ status: "rejected", validUntil: LAST_YEAR }))).toBe(
      "missing",
    );
  });
});

describe("goods in featured places", () => {
  it("leave with the last moment of their permit", () => {
    const goods = { kind: "food" as const, certificates: [pirt(), halal()] };
    expect(lapsedPermits(goods, new Date("2029-06-01T00:00:00Z"))).toEqual([]);
    expect(lapsedPermits(goods, new Date("2029-06-01T00:00:00.001Z"))).toEqual(["food_permit"]);
  });

  it("leave for halal only once it is mandatory", () => {
    const goods = { kind: "food" as const, certificates: [pirt(), halal({ status: "revoked" })] };
    expect(lapsedPermits(goods, new Date("2026-10-01T00:00:00Z"))).toEqual([]);
    expect(lapsedPermits(goods, NOW)).toEqual(["halal"]);
    expect(lapsedPermits({ ...goods, kind: "craft" }, NOW)).toEqual([]);
  });
});
