import { CERTIFICATE_TYPES, isCertificateType } from "@lapak-lebak/domain/certificates";
import { formatMoney } from "@lapak-lebak/domain/money";
import type { NoticeContent } from "../notice/notice-content";
import { jakartaTime } from "./jakarta-time";
import type { MailBlock, MailDraft } from "./mail-draft";

type Of<Kind extends NoticeContent["kind"]> = Extract<NoticeContent, { kind: Kind }>["data"];

const BUSINESS_WORDS: Readonly<Record<Of<"business_decided">["decision"], string>> = {
  admit: "Usaha Anda sudah diterima. Barang yang sudah disetujui sekarang tampil dan bisa dibeli.",
  return: "Pengajuan usaha Anda dikembalikan supaya dilengkapi. Perbaiki yang ditandai, lalu ajukan lagi.",
  reject: "Pengajuan usaha Anda tidak diterima.",
  suspend: "Usaha Anda ditangguhkan: barangnya tidak tampil. Pesanan yang sudah masuk tetap bisa dikirim.",
  reinstate: "Penangguhan usaha Anda dicabut. Barang yang terbit tampil lagi.",
};

const LISTING_WORDS: Readonly<Record<string, string>> = {
  accept: "sudah disetujui dan terbit.",
  return: "dikembalikan supaya diperbaiki. Alasannya tertulis di setiap isian.",
  take_down: "diturunkan dari toko.",
};

const CERTIFICATE_WORDS: Readonly<Partial<Record<Of<"certificate_decided">["to"], string>>> = {
  verified: "sudah diperiksa dan sah. Lencananya sekarang tampil di barang Anda.",
  rejected: "belum bisa diterima. Perbaiki, lalu ajukan lagi.",
  revoked: "dicabut. Lencananya tidak tampil lagi.",
  expired: "sudah habis masa berlakunya. Lencananya tidak tampil lagi sampai ada yang baru.",
};

/** What is written to the owner of a business about a notice, in Indonesian: the language of the seller centre. */
export function sellerNotice(content: NoticeContent, shopUrl: string): MailDraft {
  const mail = (subject: string, text: string, path: string, label: string, more: MailBlock[] = []) => ({
    subject,
    blocks: [
      { kind: "paragraph" as const, text },
      ...more,
      { kind: "action" as const, label, url: `${shopUrl}/seller/${path}` },
    ],
  });
  switch (content.kind) {
    case "order_new": {
      const { display_id, items_count, total, seller_order_id } = content.data;
      const text = `Pesanan #${display_id} sudah dibayar: ${items_count} barang, ${formatMoney(total, "id")}. Silakan dikemas dan dikirim.`;
      return mail(`Pesanan baru #${display_id}`, text, `pesanan/${seller_order_id}`, "Buka pesanan");
    }
    case "order_cancelled": {
      const { display_id, seller_order_id } = content.data;
      const text = `Pesanan #${display_id} dibatalkan. Jangan dikirim; barangnya kembali dijual.`;
      return mail(`Pesanan #${display_id} dibatalkan`, text, `pesanan/${seller_order_id}`, "Buka pesanan");
    }
    case "business_decided": {
      const { decision, note } = content.data;
      const words = BUSINESS_WORDS[decision];
      return mail("Kabar tentang usaha Anda", words, "usaha", "Buka data usaha", noteOf(note));
    }
    case "listing_decided": {
      const { title, decision, listing_id, note } = content.data;
      const text = `Barang "${title}" ${LISTING_WORDS[decision] ?? "sudah diputuskan."}`;
      return mail(`Kabar tentang ${title}`, text, `barang/${listing_id}`, "Buka barang", noteOf(note));
    }
    case "certificate_decided": {
      const { to, reason } = content.data;
      const text = `${nameOf(content.data)} ${CERTIFICATE_WORDS[to] ?? "sudah diperiksa."}`;
      return mail("Kabar tentang sertifikat Anda", text, "sertifikat", "Buka sertifikat", noteOf(reason));
    }
    case "certificate_expiring": {
      const { days, valid_until } = content.data;
      const end = jakartaTime(new Date(valid_until), "id");
      const text = `${nameOf(content.data)} habis masa berlakunya dalam ${days} hari atau kurang, pada ${end}. Perpanjang sekarang supaya lencananya tidak hilang.`;
      return mail(`Sertifikat habis dalam ${days} hari`, text, "sertifikat", "Buka sertifikat");
    }
  }
}

function noteOf(note: string | null): MailBlock[] {
  return note ? [{ kind: "facts", rows: [{ label: "Catatan dinas", value: note }] }] : [];
}

function nameOf({ type, number }: { type: string; number: string | null }): string {
  const name = isCertificateType(type) ? CERTIFICATE_TYPES[type].shortLabel.id : type;
  return number ? `Sertifikat ${name} (${number})` : `Sertifikat ${name}`;
}
