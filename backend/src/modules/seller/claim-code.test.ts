import { describe, expect, it } from "vitest";
import { newClaimCode, normalisedClaimCode } from "./claim-code";

describe("the code by which a business is claimed", () => {
  it("is read in groups of four, without signs that look alike", () => {
    for (let made = 0; made < 50; made++) {
      expect(newClaimCode()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    }
    expect(newClaimCode()).not.toBe(newClaimCode());
  });

  it("is the same however it is typed", () => {
    expect(normalisedClaimCode(" 7kq2 m9xa-4bod")).toBe("7KQ2M9XA4B0D");
    expect(normalisedClaimCode("il0")).toBe("110");
  });
});
