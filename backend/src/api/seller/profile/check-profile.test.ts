import { describe, expect, it } from "vitest";
import type { BusinessView } from "../../../seller/business-view";
import { ApiError } from "../../errors/api-error";
import { checkProfile } from "./check-profile";
import type { ProfileBody } from "./profile-body";

const business: BusinessView = {
  ...{
    id: "sel_1",
    handle: "gula-abah",
    name: "Gula Abah",
    kind: "perorangan",
    status: "admitted",
    nib: null,
  },
  ...{ kecamatan: "cibeber", village: "Hegarmanah", street: "Kp. Baru", postal: null, phone: "+628120000" },
  ...{ whatsapp: null, founded_year: null, workers_men: 1, workers_women: 0, tagline: null, story: null },
  ...{ story_pictures: [], logo: null, bank_account: null },
  admission: { submitted_at: null, decided_at: null, decision: null, reasons: [], note: null },
};

const refusalOf = (body: ProfileBody, over: Partial<BusinessView> = {}) => {
  try {
    checkProfile({ ...business, ...over }, body);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return [error.code, error.fields];
    throw error;
  }
};

describe("what a business may change of itself", () => {
  it("is everything while it is a draft", () => {
    const body: ProfileBody = { name: "Gula Lain", kind: null, street: null, nib: null };
    expect(refusalOf(body, { status: "draft" })).toBeUndefined();
  });

  it.each(["admitted", "suspended"] as const)("is not what the agency verified, once it is %s", (status) => {
    expect(refusalOf({ name: "Gula Lain", tagline: "Manis" }, { status })).toEqual([
      "identity_verified",
      { name: "verified" },
    ]);
    expect(refusalOf({ name: "Gula Abah", tagline: "Manis" }, { status })).toBeUndefined();
  });

  it("is a NIB that was never told", () => {
    expect(refusalOf({ nib: "1234567890123" })).toBeUndefined();
    expect(refusalOf({ nib: "1234567890123" }, { nib: "9999999999999" })).toEqual([
      "identity_verified",
      { nib: "verified" },
    ]);
  });

  it.each(["submitted", "admitted", "rejected"] as const)(
    "is never its address taken away, once %s",
    (status) => {
      expect(refusalOf({ street: null, phone: null, whatsapp: null }, { status })).toEqual([
        "invalid_input",
        { street: "required", phone: "required" },
      ]);
    },
  );
});
