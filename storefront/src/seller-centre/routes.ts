import type { PaperSize } from "./orders/paper-size";

/** Every address of the seller centre, in one place. Indonesian words, as everything in it. */
export const sellerRoutes = {
  /** Tells makers how to join; whoever has a session is sent on to `home`. */
  joining: () => "/seller",
  signUp: (claimCode?: string) => withQuery("/seller/daftar", { kode: claimCode }),
  /** With the address within the centre to return to. */
  signIn: (back?: string) => withQuery("/seller/masuk", { kembali: back }),
  /** Forgets a session that the backend no longer accepts, and goes on to `signIn`. */
  sessionEnded: (back?: string) => withQuery("/seller/api/sesi-berakhir", { kembali: back }),
  forgotPassword: () => "/seller/lupa-sandi",
  newPassword: (token: string) => withQuery("/seller/sandi-baru", { token }),
  verifyEmail: (token: string) => withQuery("/seller/verifikasi-email", { token }),
  invitation: (token: string) => `/seller/undangan/${encodeURIComponent(token)}`,
  home: () => "/seller/beranda",
  orders: (tab?: string, page?: number) => withQuery("/seller/pesanan", { tahap: tab, halaman: page }),
  order: (id: string) => `/seller/pesanan/${id}`,
  /** The papers of an order, as PDF. */
  packingSlip: (id: string, size: PaperSize) => `/seller/api/pesanan/${id}/slip?size=${size}`,
  label: (id: string, size: PaperSize) => `/seller/api/pesanan/${id}/label?size=${size}`,
  /** Where the browser sends files to: `passing/send-file.ts`. */
  files: () => "/seller/api/berkas",
  file: (id: string) => `/seller/api/berkas/${id}`,
  /** Where a form without a script sends a certificate's file to. */
  fileWithoutScript: (query: { type: string; replaces: string }) =>
    withQuery("/seller/api/berkas/tanpa-skrip", { jenis: query.type, pengganti: query.replaces }),
  pictures: () => "/seller/api/gambar",
  listings: (query: { tab?: string; q?: string; page?: number; message?: string } = {}) =>
    withQuery("/seller/barang", {
      keadaan: query.tab,
      cari: query.q,
      halaman: query.page === 1 ? undefined : query.page,
      pesan: query.message,
    }),
  newListing: () => "/seller/barang/baru",
  /** With the code of what a form without script led to. */
  listing: (id: string, message?: string) => withQuery(`/seller/barang/${id}`, { pesan: message }),
  listingPreview: (id: string, language?: "en") =>
    withQuery(`/seller/barang/${id}/pratinjau`, { bahasa: language }),
  /** With the code of why a sheet was not taken. */
  listingImports: (failure?: string) => withQuery("/seller/barang/impor", { kesalahan: failure }),
  listingImport: (id: string) => `/seller/barang/impor/${id}`,
  /** What the editor's script asks: saves a draft, takes a sheet, tells how far an import is. */
  saveDraft: (id: string) => `/seller/api/barang/${id}/draf`,
  addImport: () => "/seller/api/barang/impor",
  importProgress: (id: string) => `/seller/api/barang/impor/${id}`,
  /** All listings, or the empty form, as a file. */
  listingExport: (format: "xlsx" | "csv") => `/seller/api/barang/unduh?format=${format}`,
  importTemplate: (format: "xlsx" | "csv") => `/seller/api/barang/templat?format=${format}`,
  certificates: () => "/seller/sertifikat",
  certificate: (id: string) => `/seller/sertifikat/${id}`,
  /** `file` and `name`: one that was sent without a script. */
  newCertificate: (query: { type?: string; replaces?: string; file?: string; name?: string } = {}) =>
    withQuery("/seller/sertifikat/baru", {
      jenis: query.type,
      pengganti: query.replaces,
      berkas: query.file,
      nama: query.name,
    }),
  business: () => "/seller/usaha",
  section: (section: string) => `/seller/usaha/${section}`,
  members: () => "/seller/usaha/anggota",
  notices: (page?: number) => withQuery("/seller/pemberitahuan", { halaman: page }),
  account: () => "/seller/akun",
} as const;

/** Empty values are left out. */
function withQuery(path: string, values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
