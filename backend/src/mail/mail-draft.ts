import type { Language } from "@lapak-lebak/domain/market";

/** A piece of a mail, from which both its text and its HTML are made. */
export type MailBlock =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  /** Label and value, one pair a line; the one that matters most is set in bold. */
  | { kind: "facts"; rows: readonly { label: string; value: string; bold?: boolean }[] }
  /** Goods and what they cost, amounts at the right. */
  | { kind: "amounts"; rows: readonly { text: string; amount: string; bold?: boolean }[] }
  | { kind: "action"; label: string; url: string };

/** What a template writes: plain words, not yet HTML. */
export interface MailDraft {
  subject: string;
  blocks: readonly MailBlock[];
}

/** One event's mail in every language of the shop; a language that is missing fails the types. */
export type MailTemplate<Data> = Readonly<Record<Language, (data: Data) => MailDraft>>;

/** A mail ready to send. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}
