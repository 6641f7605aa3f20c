import { describe, expect, it } from "vitest";
import { numberComplaint, readNumber } from "@/seller-centre/certificates/read-number";

describe("a certificate's number while it is typed", () => {
  it("says nothing before anything is typed", () => {
    expect(readNumber("pirt", " ")).toBeNull();
  });

  it.each([
    ["halal", "I"],
    ["halal", "ID"],
    ["bpom", "M"],
    ["pirt", "P-IRT"],
  ] as const)("does not complain about a %s number that begins with %s", (type, begun) => {
    expect(readNumber(type, begun)).toBeNull();
  });

  it("counts the digits of a number that is not finished, without complaint", () => {
    expect(readNumber("pirt", "20636020")).toEqual({
      tone: "typing",
      sentences: ["Baru 8 dari 15 angka."],
    });
  });

  it("says what the digits of a P-IRT number say", () => {
    expect(readNumber("pirt", "P-IRT 2063602010123-29")).toEqual({
      tone: "good",
      sentences: ["Kemasan plastik, Kabupaten Lebak, berlaku sampai 2029."],
    });
  });

  it("warns of a number of another regency, but takes it", () => {
    expect(readNumber("pirt", "206360301012329")).toEqual({
      tone: "good",
      sentences: [
        "Kemasan plastik, wilayah 3603, berlaku sampai 2029.",
        "Kode wilayahnya 3603, bukan Kabupaten Lebak (3602). Petugas akan menanyakannya.",
      ],
    });
  });

  it("says what is wrong", () => {
    expect(readNumber("pirt", "906360201012329")).toEqual({
      tone: "bad",
      sentences: ["Angka pertamanya kode kemasan, 1 sampai 8; yang ini 9."],
    });
    expect(readNumber("gs1_barcode", "8991234567890")?.tone).toBe("bad");
    expect(readNumber("halal", "ID36110012345671325")?.sentences).toEqual([
      "Angka bulannya 13; harusnya 01 sampai 12.",
    ]);
    expect(readNumber("pirt", "2063602010123290")?.sentences).toEqual(["Harus 15 angka; yang ini 16."]);
  });

  it("says what other numbers say", () => {
    expect(readNumber("halal", "ID36110012345670525")?.sentences).toEqual([
      "Bentuknya benar.",
      "Terdaftar Mei 2025.",
    ]);
    expect(readNumber("bpom", "BPOM RI MD 123456789012")?.sentences).toEqual([
      "Buatan dalam negeri (MD), 12 angka.",
    ]);
    expect(readNumber("nib", "1234567890123")?.sentences).toEqual(["Bentuknya benar."]);
    expect(readNumber("trademark", "IDM000123456")?.sentences).toEqual([
      "Nomor jenis ini tidak punya bentuk baku. Petugas yang mencocokkannya.",
    ]);
  });
});

describe("a number that is sent", () => {
  it("is complained about when it is not finished either", () => {
    expect(numberComplaint("pirt", "20636020")).toBe("Harus 15 angka; yang ini 8.");
    expect(numberComplaint("pirt", "")).toBe("Tulis nomornya.");
    expect(numberComplaint("pirt", "206360201012329")).toBeNull();
  });
});
