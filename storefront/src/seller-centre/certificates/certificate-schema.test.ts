import { describe, expect, it } from "vitest";
import { certificateSchema } from "@/seller-centre/certificates/certificate-schema";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";

const filled = (over: object = {}) => ({
  type: "pirt",
  issuer: "",
  body: "",
  valid_from: "",
  valid_until: "",
  file_id: "file_1",
  listing_ids: [],
  replaces: "",
  ...over,
});

const errors = (over: object) => {
  const { error } = certificateSchema.safeParse(filled(over));
  return error === undefined ? {} : schemaErrors(error, "certificate");
};

describe("a certificate that is sent", () => {
  it("leaves out what was left empty", () => {
    expect(certificateSchema.parse(filled())).toEqual({
      type: "pirt",
      issuer: undefined,
      body: undefined,
      valid_from: undefined,
      valid_until: undefined,
      file_id: "file_1",
      listing_ids: [],
      replaces: undefined,
    });
  });

  it("wants a kind and a file", () => {
    expect(errors({ type: "toString", file_id: "" })).toEqual({
      type: "Pilih jenis sertifikat.",
      file_id: "Kirim foto atau PDF sertifikatnya.",
    });
  });

  it("wants dates of the calendar, in order", () => {
    expect(errors({ valid_from: "2026-02-30" })).toEqual({
      valid_from: "Tanggal ini tidak ada di kalender.",
    });
    expect(errors({ valid_from: "2026-02-02", valid_until: "2026-02-01" })).toEqual({
      valid_until: "Tanggal ini sebelum tanggal mulai berlaku.",
    });
    expect(errors({ valid_from: "2026-02-02", valid_until: "2029-02-01" })).toEqual({});
  });

  it("wants bodies as they are written", () => {
    expect(errors({ type: "organic_eu", body: "BIO 149" })).toEqual({
      body: "Bentuk kode ini belum benar. Lihat contohnya.",
    });
    expect(errors({ type: "organic_eu", body: "id-bio-149" })).toEqual({});
  });
});
