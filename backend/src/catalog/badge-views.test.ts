import { describe, expect, it } from "vitest";
import { badgeViews, type CertificateRow } from "./badge-views";

const halal: CertificateRow = {
  id: "cert_1",
  type: "halal",
  number: "ID36110000421030425",
  issuer: null,
  body: null,
  status: "verified",
  valid_from: null,
  valid_until: null,
  verified_at: new Date("2026-01-01T00:00:00Z"),
  verified_by: "user_01ABC",
};
const officeOf = (verified_by: string) =>
  badgeViews({ seller: [{ ...halal, verified_by }] }, "id", new Date("2026-06-01T00:00:00Z"))[0]?.verified_by;

describe("a badge as buyers get it", () => {
  it("names the office, never which of its people verified it", () => {
    expect(officeOf("user_01ABC")).toBe("Dinas Perindustrian dan Perdagangan Kabupaten Lebak");
  });

  it("keeps the name that older files give", () => {
    expect(officeOf("Disperindag Kabupaten Lebak (peragaan)")).toBe("Disperindag Kabupaten Lebak (peragaan)");
  });
});
