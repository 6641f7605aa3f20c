import type { Language } from "./market.js";

/** Why a seller cannot send what was paid for. */
export const CANCELLATION_REASONS = [
  "out_of_stock",
  "damaged",
  "cannot_send_in_time",
  "address_not_reachable",
  "buyer_asked",
  "other",
] as const;

/** One of {@link CANCELLATION_REASONS}. */
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

/** What the reasons are called, to the seller who picks one and to the buyer who is told. */
export const CANCELLATION_REASON_LABELS: Readonly<
  Record<CancellationReason, Readonly<Record<Language, string>>>
> = {
  out_of_stock: { id: "Barangnya habis", en: "The goods have sold out" },
  damaged: { id: "Barangnya rusak", en: "The goods are damaged" },
  cannot_send_in_time: { id: "Tidak bisa dikirim tepat waktu", en: "They cannot be sent in time" },
  address_not_reachable: { id: "Alamatnya tidak terjangkau kurir", en: "No courier reaches the address" },
  buyer_asked: { id: "Pembeli meminta batal", en: "The buyer asked for it" },
  other: { id: "Alasan lain", en: "Another reason" },
};

/** What a stored reason is called; one that is not in the list any more is told as it is stored. */
export function cancellationReasonLabel(code: string, language: Language): string {
  const reason = CANCELLATION_REASONS.find((known) => known === code);
  return reason === undefined ? code : CANCELLATION_REASON_LABELS[reason][language];
}

/** Whether a reason says too little without words of the seller's own. */
export function needsNote(reason: CancellationReason): boolean {
  return reason === "other";
}
