import { describe, expect, it } from "vitest";
import { SECTION_SCHEMAS } from "@/seller-centre/business/section-schemas";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import type { Section } from "@/seller-centre/business/sections";

const errors = (section: Section, values: object) => {
  const parsed = SECTION_SCHEMAS[section].safeParse(values);
  return parsed.success ? {} : schemaErrors(parsed.error, "business");
};

describe("a business's profile", () => {
  it("takes what people type and makes it what is stored", () => {
    expect(
      SECTION_SCHEMAS.identitas.parse({
        name: " Keripik Bu Aisah ",
        kind: "perorangan",
        nib: "1234567890123",
        founded_year: "",
      }),
    ).toEqual({ name: "Keripik Bu Aisah", kind: "perorangan", nib: "1234567890123", founded_year: null });
    expect(SECTION_SCHEMAS.kontak.parse({ phone: "0812-3456-7890", whatsapp: "" })).toEqual({
      phone: "+6281234567890",
      whatsapp: null,
    });
    expect(
      SECTION_SCHEMAS.rekening.parse({ bank: "BRI", number: "0123-01 004567 50.1", holder: "Aisah" }),
    ).toMatchObject({ number: "012301004567501" });
    expect(SECTION_SCHEMAS["tenaga-kerja"].parse({ workers_men: "", workers_women: "3" })).toEqual({
      workers_men: 0,
      workers_women: 3,
    });
  });

  it("says what is missing, in words for each field", () => {
    expect(errors("identitas", { name: "", kind: "", nib: "", founded_year: "" })).toEqual({
      name: "Tulis nama usaha.",
      kind: "Pilih bentuk usaha.",
      nib: "Tulis NIB.",
    });
    expect(errors("alamat", { kecamatan: "", village: "", street: "", postal: "" })).toEqual({
      kecamatan: "Pilih kecamatan.",
      village: "Pilih desa atau kelurahan.",
      street: "Tulis kampung, jalan, atau RT/RW.",
    });
  });

  it("says what is wrong", () => {
    expect(errors("identitas", { name: "Ab", kind: "pt", nib: "123", founded_year: "15" })).toEqual({
      name: "Nama usaha paling sedikit 3 huruf.",
      kind: "Pilih bentuk usaha.",
      nib: "NIB terdiri dari 13 angka.",
      founded_year: "Tulis tahun dengan empat angka, misalnya 2015.",
    });
    expect(errors("kontak", { phone: "0812", whatsapp: "x" })).toEqual({
      phone: "Nomor ini tidak lengkap.",
      whatsapp: "Nomor ini tidak lengkap.",
    });
    expect(errors("tenaga-kerja", { workers_men: "dua", workers_women: "0" })).toEqual({
      workers_men: "Tulis jumlahnya dengan angka.",
    });
    expect(errors("tenaga-kerja", { workers_men: "0", workers_women: "" })).toEqual({
      workers_men: "Paling sedikit satu orang, termasuk Anda.",
    });
    expect(errors("rekening", { bank: "BRI", number: "12-34", holder: "Aisah" })).toEqual({
      number: "Nomor rekening terdiri dari 6 sampai 20 angka.",
    });
  });

  it("refuses pictures that are none, or too many", () => {
    const picture = { key: "a", width: 1, height: 1 };
    const told = (value: unknown) =>
      errors("cerita", { tagline: "", story: "", logo: "", story_pictures: JSON.stringify(value) });
    expect(told([picture])).toEqual({});
    expect(told([{ key: 1 }])).not.toEqual({});
    expect(told(Array.from({ length: 7 }, () => picture))).toEqual({
      story_pictures: "Terlalu banyak foto.",
    });
  });
});
