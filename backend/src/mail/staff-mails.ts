import { STAFF_ROLE_LABELS, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import { jakartaTime } from "./jakarta-time";
import type { MailDraft } from "./mail-draft";

/*
 * What the agency's staff is written, in the language of their office.
 */

/** Somebody is to work in the console. */
export const staffInvitationMail = ({
  inviterName,
  role,
  url,
  expiresAt,
}: {
  inviterName: string;
  role: StaffRole;
  url: string;
  expiresAt: Date;
}): MailDraft => ({
  subject: "Undangan petugas Lapak Lebak",
  blocks: [
    {
      kind: "paragraph",
      text: `${inviterName} mengundang Anda menjadi petugas Lapak Lebak sebagai ${STAFF_ROLE_LABELS[role].id}.`,
    },
    { kind: "action", label: "Terima undangan", url },
    {
      kind: "paragraph",
      text: `Undangan ini berlaku sampai ${jakartaTime(expiresAt, "id")}. Kalau Anda tidak mengenal pengirimnya, abaikan surel ini.`,
    },
  ],
});

/** A new password was asked for, by themselves or by an administrator on their behalf. */
export const staffPasswordMail = ({
  name,
  url,
  expiresAt,
}: {
  name: string;
  url: string;
  expiresAt: Date;
}): MailDraft => ({
  subject: "Kata sandi baru untuk konsol Lapak Lebak",
  blocks: [
    { kind: "paragraph", text: `Halo ${name},` },
    {
      kind: "paragraph",
      text: `Ada permintaan kata sandi baru untuk akun petugas Anda. Tautan ini berlaku sampai ${jakartaTime(expiresAt, "id")} dan hanya bisa dipakai satu kali.`,
    },
    { kind: "action", label: "Buat kata sandi baru", url },
    {
      kind: "paragraph",
      text: "Kalau bukan Anda yang meminta, jangan buka tautannya dan beri tahu administrator: kata sandi Anda tidak berubah.",
    },
  ],
});
