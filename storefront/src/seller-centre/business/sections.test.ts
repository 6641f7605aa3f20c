import { describe, expect, it } from "vitest";
import type { FirstStep } from "@/backend/schemas/seller-me";
import { sectionOf, sectionsMissing } from "@/seller-centre/business/sections";

const step = (over: Partial<FirstStep>): FirstStep => ({
  code: "identity",
  kind: "computed",
  done: false,
  required: true,
  missing: [],
  ...over,
});

describe("the parts of a profile", () => {
  it("are found by their fields", () => {
    expect(sectionOf("nib")).toBe("identitas");
    expect(sectionOf("workers")).toBe("tenaga-kerja");
    expect(sectionOf("listing")).toBeUndefined();
  });

  it("that lack something are told in the order in which they are filled in", () => {
    const steps = [
      step({ code: "bank_account", missing: ["bank_account"] }),
      step({ code: "address", missing: ["village", "phone"] }),
      step({ code: "first_listing", missing: ["listing"] }),
      step({ code: "story", required: false, missing: ["story"] }),
    ];
    expect(sectionsMissing(steps)).toEqual(["alamat", "kontak", "rekening"]);
    expect(sectionsMissing(steps, { required: false })).toEqual(["alamat", "kontak", "cerita", "rekening"]);
  });
});
