import { describe, expect, it } from "vitest";
import { returnedComplaints } from "./returned-complaints";

const returned = (
  reasons: { code: string; field?: string; note?: string }[],
  status: "draft" | "submitted" | "returned" = "returned",
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

  it("stays while it is mended, and is no matter any more once it is sent again", () => {
    const reasons = [{ code: "title_unclear" }];
    expect(returnedComplaints(returned(reasons, "draft"))).toHaveProperty("title");
    expect(returnedComplaints(returned(reasons, "submitted"))).toEqual({});
    expect(returnedComplaints({ revision: null })).toEqual({});
  });
});
