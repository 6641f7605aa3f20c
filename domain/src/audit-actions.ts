import type { Language } from "./market.js";

type Words = Readonly<Record<Language, string>>;

/**
 * Everything that the agency's log can say somebody did, and what it is called. `core.request` is a change that was asked
 * for in Medusa's own console.
 */
export const AUDIT_ACTIONS = {
  "business.admit": { id: "Menerima usaha", en: "Admitted a business" },
  "business.return": { id: "Mengembalikan pengajuan usaha", en: "Returned a business's application" },
  "business.reject": { id: "Menolak usaha", en: "Rejected a business" },
  "business.suspend": { id: "Membekukan usaha", en: "Suspended a business" },
  "business.reinstate": { id: "Mengaktifkan kembali usaha", en: "Reinstated a business" },
  "member.reset_link": { id: "Membuat tautan sandi baru", en: "Made a link for a new password" },
  "listing.accept": { id: "Menerima barang", en: "Accepted a listing" },
  "listing.return": { id: "Mengembalikan barang", en: "Returned a listing" },
  "listing.take_down": { id: "Menurunkan barang", en: "Took a listing down" },
  "certificate.verify": { id: "Mengesahkan sertifikat", en: "Verified a certificate" },
  "certificate.reject": { id: "Menolak sertifikat", en: "Rejected a certificate" },
  "certificate.revoke": { id: "Mencabut pengesahan sertifikat", en: "Revoked a certificate" },
  "transfer.confirm": { id: "Memastikan uang masuk", en: "Confirmed a transfer" },
  "seller_order.ship": { id: "Mencatat kiriman", en: "Recorded a shipment" },
  "registry.import": { id: "Memasukkan berkas data IKM", en: "Brought in a file of the registry" },
  "registry.edit": { id: "Mengubah data IKM", en: "Changed a registry entry" },
  "registry.claim_code": { id: "Membuat kode klaim usaha", en: "Made a code to claim a business" },
  "registry.export": { id: "Mengunduh data IKM", en: "Exported the registry" },
  "aid.record": { id: "Mencatat pembinaan atau bantuan", en: "Recorded coaching or aid" },
  "collection.create": { id: "Membuat kumpulan", en: "Made a collection" },
  "collection.edit": { id: "Mengubah kumpulan", en: "Changed a collection" },
  "collection.delete": { id: "Menghapus kumpulan", en: "Deleted a collection" },
  "statistics.export": { id: "Mengunduh statistik", en: "Exported statistics" },
  "claim.record": { id: "Mencatat angka yang dikutip", en: "Recorded a published figure" },
  "staff.first_administrator": { id: "Administrator pertama", en: "First administrator" },
  "staff.invite": { id: "Mengundang petugas", en: "Invited a colleague" },
  "staff.withdraw_invitation": { id: "Membatalkan undangan petugas", en: "Withdrew an invitation" },
  "staff.join": { id: "Petugas bergabung", en: "Joined the staff" },
  "staff.change_role": { id: "Mengubah peran petugas", en: "Changed a colleague's role" },
  "staff.reset_link": { id: "Membuat tautan sandi petugas", en: "Made a colleague's password link" },
  "staff.remove": { id: "Mengeluarkan petugas", en: "Removed a colleague" },
  "audit.export": { id: "Mengunduh catatan", en: "Exported the log" },
  "core.request": { id: "Perubahan lewat konsol Medusa", en: "Change asked for in Medusa's console" },
} as const satisfies Readonly<Record<string, Words>>;

/** One thing that the agency's log can say somebody did. */
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** Whether a text is the code of an action. */
export function isAuditAction(code: string): code is AuditAction {
  return Object.hasOwn(AUDIT_ACTIONS, code);
}
