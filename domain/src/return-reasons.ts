import type { Language } from "./market.js";

type Words = Readonly<Record<Language, string>>;

/** A reason for which something goes back to its seller: a suggestion of ours, to which the officer adds words of their own. */
export interface ReturnReason {
  readonly code: string;
  readonly label: Words;
  /** Name of the field that it stands at in the seller's form; null where it is about the whole. */
  readonly field: string | null;
}

const reason = (code: string, field: string | null, id: string, en: string): ReturnReason => ({
  code,
  field,
  label: { id, en },
});

/** Reasons to return or reject a business; fields of the seller's profile. */
export const BUSINESS_RETURN_REASONS = [
  reason("name_not_a_business", "name", "Nama usaha belum jelas", "The business's name is not clear"),
  reason("nib_wrong", "nib", "NIB tidak ditemukan di OSS", "The NIB is not found in OSS"),
  reason("nib_of_another", "nib", "NIB milik usaha lain", "The NIB belongs to another business"),
  reason("address_incomplete", "street", "Alamat belum lengkap", "The address is incomplete"),
  reason("outside_lebak", "kecamatan", "Usaha di luar Kabupaten Lebak", "The business is outside Lebak"),
  reason(
    "phone_unreachable",
    "phone",
    "Nomor telepon tidak bisa dihubungi",
    "The telephone cannot be reached",
  ),
  reason(
    "workers_implausible",
    "workers_men",
    "Jumlah pekerja perlu diperiksa",
    "The number of workers needs a look",
  ),
  reason(
    "story_missing_or_copied",
    "story",
    "Cerita usaha kurang atau menyalin",
    "The story is missing or copied",
  ),
  reason(
    "pictures_not_theirs",
    "story_pictures",
    "Foto bukan foto usaha sendiri",
    "The pictures are not their own",
  ),
  reason(
    "bank_account_mismatch",
    "bank_account",
    "Nama rekening tidak cocok",
    "The account holder does not match",
  ),
  reason("registered_twice", null, "Usaha ini sudah terdaftar", "This business is registered already"),
  reason("not_an_industry", null, "Bukan industri kecil atau menengah", "It is no small or medium industry"),
  reason("complaints", null, "Ada keluhan pembeli yang belum selesai", "Complaints of buyers are unsettled"),
  reason("other", null, "Alasan lain (tulis di catatan)", "Another reason (see the note)"),
] as const satisfies readonly ReturnReason[];

/** Reasons to return a listing or to take it down; fields of the listing's content. */
export const LISTING_RETURN_REASONS = [
  reason("title_unclear", "title", "Nama barang belum jelas", "The title is not clear"),
  reason("family_wrong", "family", "Jenis barang tidak sesuai", "The kind of product does not fit"),
  reason("pictures_blurred", "pictures", "Foto kurang jelas", "The pictures are not clear"),
  reason(
    "pictures_not_the_goods",
    "pictures",
    "Foto bukan barang ini",
    "The pictures do not show these goods",
  ),
  reason(
    "pictures_with_contacts",
    "pictures",
    "Foto memuat nomor atau iklan",
    "The pictures carry numbers or advertising",
  ),
  reason("description_incomplete", "description", "Uraian belum lengkap", "The description is incomplete"),
  reason("claims_unproven", "description", "Ada klaim tanpa bukti", "A claim is made without proof"),
  reason("ingredients_incomplete", "ingredients", "Bahan belum lengkap", "The ingredients are incomplete"),
  reason("allergens_missing", "allergens", "Alergen belum ditulis", "The allergens are missing"),
  reason("storage_missing", "storage", "Cara simpan belum ditulis", "How to store it is missing"),
  reason(
    "shelf_life_implausible",
    "shelf_life_months",
    "Masa simpan perlu diperiksa",
    "The shelf life needs a look",
  ),
  reason("net_weight_wrong", "variants", "Isi bersih tidak sesuai", "The net weight does not fit"),
  reason("price_implausible", "variants", "Harga perlu diperiksa", "The price needs a look"),
  reason(
    "parcel_implausible",
    "variants",
    "Berat atau ukuran paket perlu diperiksa",
    "The parcel's weight or size needs a look",
  ),
  reason("material_unclear", "material", "Bahan pembuat belum jelas", "The material is not clear"),
  reason("species_unclear", "species", "Jenis batu belum jelas", "The species of the stone is not clear"),
  reason(
    "treatment_undisclosed",
    "treatment",
    "Perlakuan batu belum ditulis",
    "The stone's treatment is not disclosed",
  ),
  reason(
    "processing_state_wrong",
    "processing_state",
    "Keadaan olahan tidak sesuai",
    "The processing state does not fit",
  ),
  reason(
    "certificate_does_not_cover",
    "certificate_ids",
    "Sertifikat tidak mencakup barang ini",
    "The certificate does not cover these goods",
  ),
  reason(
    "certificate_needed",
    "certificate_ids",
    "Perlu sertifikat untuk jenis barang ini",
    "These goods need a certificate",
  ),
  reason("listed_twice", null, "Barang ini sudah ada", "These goods are listed already"),
  reason("not_allowed", null, "Barang ini tidak boleh dijual di sini", "These goods may not be sold here"),
  reason("complaints", null, "Ada keluhan pembeli yang belum selesai", "Complaints of buyers are unsettled"),
  reason("other", null, "Alasan lain (tulis di catatan)", "Another reason (see the note)"),
] as const satisfies readonly ReturnReason[];

/** Reasons to reject or revoke a certificate; fields of the claim. */
export const CERTIFICATE_RETURN_REASONS = [
  reason(
    "number_not_found",
    "number",
    "Nomor tidak ditemukan di situs penerbit",
    "The issuer does not know the number",
  ),
  reason(
    "number_differs",
    "number",
    "Nomor tidak sama dengan di berkas",
    "The number differs from the paper's",
  ),
  reason("number_of_another", "number", "Nomor dipakai usaha lain", "Another business uses the number"),
  reason("type_wrong", "type", "Jenis sertifikat tidak sesuai", "It is another kind of certificate"),
  reason("file_unreadable", "file_id", "Berkas tidak terbaca", "The file cannot be read"),
  reason("file_incomplete", "file_id", "Berkas belum lengkap", "The file is incomplete"),
  reason(
    "file_of_something_else",
    "file_id",
    "Berkas bukan sertifikat ini",
    "The file is not this certificate",
  ),
  reason("holder_differs", "holder", "Nama pemegang bukan usaha ini", "The holder is not this business"),
  reason(
    "goods_not_covered",
    "listing_ids",
    "Barang tidak tercantum di sertifikat",
    "The goods are not on the certificate",
  ),
  reason("issuer_differs", "issuer", "Penerbit tidak sesuai", "The issuer does not fit"),
  reason(
    "dates_differ",
    "valid_until",
    "Tanggal tidak sama dengan di berkas",
    "The dates differ from the paper's",
  ),
  reason("expired", "valid_until", "Masa berlaku sudah habis", "It has expired"),
  reason("withdrawn_by_issuer", null, "Dicabut oleh penerbit", "The issuer withdrew it"),
  reason("other", null, "Alasan lain (tulis di catatan)", "Another reason (see the note)"),
] as const satisfies readonly ReturnReason[];

/** What is returned, rejected or taken down for a reason. */
export type ReturnedSubject = "business" | "listing" | "certificate";

/** Code of a reason for which something goes back. */
export type ReturnReasonCode<Subject extends ReturnedSubject> =
  (typeof RETURN_REASONS)[Subject][number]["code"];

/** The lists of reasons, by what goes back. */
export const RETURN_REASONS = {
  business: BUSINESS_RETURN_REASONS,
  listing: LISTING_RETURN_REASONS,
  certificate: CERTIFICATE_RETURN_REASONS,
} as const satisfies Readonly<Record<ReturnedSubject, readonly ReturnReason[]>>;

/** A reason by its code; undefined for a code that the list does not have. */
export function returnReason(subject: ReturnedSubject, code: string): ReturnReason | undefined {
  const reasons: readonly ReturnReason[] = RETURN_REASONS[subject];
  return reasons.find((one) => one.code === code);
}

/** Whether a code stands in the list of what goes back. */
export function isReturnReason(subject: ReturnedSubject, code: string): boolean {
  return returnReason(subject, code) !== undefined;
}
