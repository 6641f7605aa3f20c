import { describe, expect, it } from "vitest";
import { businessView, type StoredBusiness } from "./business-view";

const moment = new Date("2026-11-20T03:00:00Z");
const seller: StoredBusiness["seller"] = {
  ...{ id: "sel_1", handle: "gula-abah", name: "Gula Abah", kind: null, status: "draft", nib: null },
  ...{ kecamatan: null, village: null, street: null, postal_code: null, phone: null, whatsapp: null },
  ...{ founded_year: null, workers_men: 0, workers_women: 0, tagline: null, story: null, pictures: null },
  submitted_at: moment,
};
const staff = (to_status: string, reasons: Record<string, unknown> | null = null) => ({
  ...{ to_status, by: "staff", reasons, note: null },
  occurred_at: moment,
});
const admissionOf = (lastEvent: StoredBusiness["lastEvent"]) =>
  businessView({ seller, bankAccount: undefined, lastEvent }).admission;

describe("a business as its members see it", () => {
  it("shows a bank account by its last digits only", () => {
    const bankAccount = { bank: "BRI", number: "123456789", holder: "Abah Jaya" };
    const view = businessView({ seller, bankAccount, lastEvent: undefined });
    expect(view.bank_account).toEqual({ bank: "BRI", number_ending: "6789", holder: "Abah Jaya" });
    expect(JSON.stringify(view)).not.toContain("123456789");
  });

  it("leaves out pictures that are broken", () => {
    const good = {
      key: "a-1",
      width: 800,
      height: 800,
      blur: "data:image/webp;base64,AA",
      alt: { id: "", en: "" },
    };
    const pictures = { logo: { key: "../x" }, story: [good, { key: "b" }, "x"] };
    const view = businessView({
      seller: { ...seller, pictures },
      bankAccount: undefined,
      lastEvent: undefined,
    });
    expect([view.logo, view.story_pictures]).toEqual([null, [good]]);
  });
});

describe("where a business stands with the agency", () => {
  it("is undecided until staff has decided what was last submitted", () => {
    expect(admissionOf(undefined)).toMatchObject({ decision: null, decided_at: null, reasons: [] });
    expect(admissionOf({ ...staff("submitted"), by: "seller" })).toMatchObject({
      decision: null,
      decided_at: null,
    });
  });

  it.each([
    ["draft", "returned"],
    ["admitted", "admitted"],
    ["rejected", "rejected"],
    ["suspended", "suspended"],
  ])("is told by the step to %s as %s", (to, decision) => {
    expect(admissionOf(staff(to))).toMatchObject({ decision, decided_at: "2026-11-20T03:00:00.000Z" });
  });

  it("gives each reason the field of the form that it is about, if it is about one", () => {
    const reasons = { codes: ["address_incomplete", "registered_twice", "a_code_of_old"] };
    expect(admissionOf(staff("draft", reasons)).reasons).toEqual([
      { code: "address_incomplete", field: "street" },
      { code: "registered_twice" },
      { code: "a_code_of_old" },
    ]);
  });
});
