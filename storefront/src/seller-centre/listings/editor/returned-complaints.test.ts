import { describe, expect, it } from "vitest";
import { returnedComplaints } from "./returned-complaints";

const returned = (
  reasons: { code: string; field?: string; note?: string }[],
  status = "returned" as const,
) => ({
  revision: { version: 2, status, reasons, note: null, submitted_at: null },
});

describe("what an officer found", () => {
  it("stands at its field, with the officer's own words", () => {
    expect(
      returnedComplaints(
        returned([
          { code: "pictures_blurred", note: "foto kedua" },
          { code: "title_unclear", field: "title" },
          { code: "price_implausible", field: "variants.1.price" },
        ]),
      ),
    ).toEqual({
      pictures: "Foto kurang jelas: foto kedua",
      title: "Nama barang belum jelas",
      "variants.1.price": "Harga perlu diperiksa",
    });
  });

  it("is told together where there are two at one field, and nowhere where it is about the whole", () => {
    expect(
      returnedComplaints(
        returned([
          { code: "pictures_blurred" },
          { code: "pictures_with_contacts" },
          { code: "listed_twice" },
        ]),
      ),
    ).toEqual({ pictures: "Foto kurang jelas Foto memuat nomor atau iklan" });
  });

  it("is no matter any more once the draft is another", () => {
    expect(returnedComplaints({ revision: null })).toEqual({});
  });
});
