import { jakartaTime } from "./jakarta-time";
import type { MailDraft } from "./mail-draft";

/*
 * What members of a business are written. They are Indonesian, so these mails are in Indonesian only.
 */

interface LinkMail {
  name: string;
  url: string;
  expiresAt: Date;
}

const greeting = (name: string) => ({ kind: "paragraph" as const, text: `Halo ${name},` });

/** Somebody asked for a new password for this address. */
export const newPasswordMail = ({ name, url, expiresAt }: LinkMail): MailDraft => ({
  subject: "Buat kata sandi baru",
  blocks: [
    greeting(name),
    {
      kind: "paragraph",
      text: `Kami menerima permintaan kata sandi baru untuk akun penjual Anda. Tautan ini berlaku sampai ${jakartaTime(expiresAt, "id")} dan hanya bisa dipakai satu kali.`,
    },
    { kind: "action", label: "Buat kata sandi baru", url },
    {
      kind: "paragraph",
      text: "Kalau bukan Anda yang meminta, abaikan surel ini: kata sandi Anda tidak berubah.",
    },
  ],
});

/** Whoever signed up with this address confirms that it is theirs. */
export const confirmEmailMail = ({ name, url, expiresAt }: LinkMail): MailDraft => ({
  subject: "Pastikan alamat e-mail Anda",
  blocks: [
    greeting(name),
    {
      kind: "paragraph",
      text: "Tekan tombol ini supaya kami tahu alamat ini benar milik Anda. Kabar tentang pesanan dan pengajuan usaha kami kirim ke sini.",
    },
    { kind: "action", label: "Ya, ini alamat saya", url },
    {
      kind: "paragraph",
      text: `Tautan ini berlaku sampai ${jakartaTime(expiresAt, "id")}. Kalau Anda tidak pernah mendaftar, abaikan surel ini.`,
    },
  ],
});

/** The owner of a business asks for help. */
export const invitationMail = ({
  name,
  url,
  expiresAt,
  businessName,
  ownerName,
}: LinkMail & { businessName: string; ownerName: string }): MailDraft => ({
  subject: `${ownerName} mengajak Anda membantu ${businessName}`,
  blocks: [
    greeting(name),
    {
      kind: "paragraph",
      text: `${ownerName} mengajak Anda mengurus lapak ${businessName} di Lapak Lebak. Anda akan bisa mengisi barang, sertifikat, dan pesanan.`,
    },
    { kind: "action", label: "Terima ajakan", url },
    {
      kind: "paragraph",
      text: `Ajakan ini berlaku sampai ${jakartaTime(expiresAt, "id")}. Kalau Anda tidak mengenal pengirimnya, abaikan surel ini.`,
    },
  ],
});

/** The account that a business is paid into is another one now: whoever did not do it should know at once. */
export const bankAccountChangedMail = ({
  name,
  businessName,
  bank,
  numberEnding,
  holder,
  at,
}: {
  name: string;
  businessName: string;
  bank: string;
  numberEnding: string;
  holder: string;
  at: Date;
}): MailDraft => ({
  subject: `Rekening ${businessName} diganti`,
  blocks: [
    greeting(name),
    {
      kind: "paragraph",
      text: `Rekening tempat ${businessName} menerima uang diganti pada ${jakartaTime(at, "id")}.`,
    },
    {
      kind: "facts",
      rows: [
        { label: "Bank", value: bank },
        { label: "Nomor rekening", value: `berakhir ${numberEnding}` },
        { label: "Atas nama", value: holder },
      ],
    },
    {
      kind: "paragraph",
      text: "Kalau bukan Anda yang menggantinya, segera ganti kata sandi Anda dan hubungi Dinas.",
    },
  ],
});
