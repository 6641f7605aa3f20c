import { describe, expect, it } from "vitest";
import { returnedSections } from "@/seller-centre/business/returned-sections";

const admission = (decision: string | null, codes: string[]) => ({
  submitted_at: null,
  decided_at: null,
  decision,
  note: null,
  reasons: codes.map((code) => ({ code })),
});

describe("the parts that the agency wants mended", () => {
  it("are those of the reasons' fields", () => {
    const business = {
      status: "draft",
      admission: admission("returned", ["nib_wrong", "bank_account_mismatch", "other"]),
    } as const;
    expect(returnedSections(business)).toEqual(["identitas", "rekening"]);
  });

  it("are none once the business was submitted again, or admitted", () => {
    expect(
      returnedSections({ status: "submitted", admission: admission("returned", ["nib_wrong"]) }),
    ).toEqual([]);
    expect(returnedSections({ status: "admitted", admission: admission("admitted", []) })).toEqual([]);
  });
});
