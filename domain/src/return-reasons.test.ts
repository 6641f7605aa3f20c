import { describe, expect, it } from "vitest";
import { isReturnReason, RETURN_REASONS, returnReason, type ReturnedSubject } from "./return-reasons";

const SUBJECTS: ReturnedSubject[] = ["business", "listing", "certificate"];

describe("the reasons for which something goes back", () => {
  it("have a code each, and words in both languages that fit a line of a phone", () => {
    for (const subject of SUBJECTS) {
      const codes = RETURN_REASONS[subject].map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, label } of RETURN_REASONS[subject]) {
        expect(code).toMatch(/^[a-z_]+$/);
        for (const words of [label.id, label.en]) {
          expect(words.length).toBeGreaterThan(5);
          expect(words.length).toBeLessThanOrEqual(50);
        }
      }
    }
  });

  it("leave room for one that the list does not foresee", () => {
    for (const subject of SUBJECTS) expect(returnReason(subject, "other")?.field).toBeNull();
  });

  it("are known by their codes, each in its own list", () => {
    expect(returnReason("certificate", "number_not_found")?.field).toBe("number");
    expect(isReturnReason("business", "number_not_found")).toBe(false);
    expect(isReturnReason("listing", "toString")).toBe(false);
  });
});
