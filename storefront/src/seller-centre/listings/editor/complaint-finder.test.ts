import { describe, expect, it } from "vitest";
import { complaintFinder } from "./complaint-finder";

const problems = [
  { field: "title", code: "required" },
  { field: "variants.0.price", code: "too_small" },
];
const at = (over: Partial<Parameters<typeof complaintFinder>[0]>) =>
  complaintFinder({ problems, returned: {}, touched: new Set(), isChecked: false, ...over });

describe("the complaint at a field", () => {
  it("is none while the form is being filled in", () => {
    expect(at({})("title")).toBeUndefined();
    expect(at({})("variants.0.price")).toBeUndefined();
  });

  it("comes for a mistake when the field is left, and for what is missing when it is to be sent", () => {
    const touched = new Set(["title", "variants.0.price"]);
    expect(at({ touched })("title")).toBeUndefined();
    expect(at({ touched })("variants.0.price")).toBe("Harga paling sedikit Rp100.");
    expect(at({ isChecked: true })("title")).toBe("Tulis nama barang.");
  });

  it("is what the officer found, unless something is wrong by itself", () => {
    const returned = { title: "Nama barang belum jelas", pictures: "Foto kurang jelas" };
    expect(at({ returned })("title")).toBe("Nama barang belum jelas");
    expect(at({ returned, isChecked: true })("title")).toBe("Tulis nama barang.");
    expect(at({ returned, isChecked: true })("pictures")).toBe("Foto kurang jelas");
  });
});
