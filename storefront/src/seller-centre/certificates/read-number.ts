import { checkCertificateNumber, type CertificateReason } from "@lapak-lebak/domain/certificate-numbers";
import type { CertificateType } from "@lapak-lebak/domain/certificate-types";
import { fill } from "@/seller-centre/fill";
import form from "@/seller-centre/messages/certificate-form.json";

const texts = form.check;
const LEBAK_REGION = "3602";

/** What is said about a number while it is typed. */
export interface NumberReading {
  /** `typing`: nothing wrong so far, only not all of it is there. */
  tone: "good" | "bad" | "typing";
  /** What the digits say, or what is wrong; then what a verifier will ask about. */
  sentences: readonly string[];
}

/** Reads a certificate's number aloud: "Kemasan plastik, Kabupaten Lebak, berlaku sampai 2029." Null before there is anything to say. */
export function readNumber(type: CertificateType, raw: string): NumberReading | null {
  if (raw.trim() === "") return null;
  const { ok, reasons, warnings, parsed } = checkCertificateNumber(type, raw);
  if (!ok) {
    const [reason] = reasons;
    if (reason !== undefined && isUnfinished(reason))
      return { tone: "typing", sentences: [fill(texts.counting, places(reason))] };
    if (isBarelyBegun(raw) || reason?.actual === "") return null;
    return { tone: "bad", sentences: reasons.map(sayNumberReason) };
  }
  return { tone: "good", sentences: [...meaningOf(type, parsed), ...warnings.map(sayWarning)] };
}

/** What is wrong with a number, or null: for the form's own check, before anything is sent. */
export function numberComplaint(type: CertificateType, raw: string): string | null {
  const { ok, reasons } = checkCertificateNumber(type, raw);
  const [reason] = reasons;
  return ok ? null : reason === undefined ? texts.reasons.wrong_format : sayNumberReason(reason);
}

/** A reason against a number, in a sentence. */
export function sayNumberReason(reason: CertificateReason): string {
  const words: Readonly<Record<string, string>> = texts.reasons;
  return fill(words[reason.code] ?? texts.reasons.wrong_format, places(reason));
}

function sayWarning(warning: CertificateReason): string {
  const words: Readonly<Record<string, string>> = texts.warnings;
  return fill(words[warning.code] ?? "", places(warning));
}

const places = ({ actual = "", expected = "" }: CertificateReason) => ({ actual, expected });

/** Too few digits while somebody types are no mistake yet; too many are. */
function isUnfinished({ code, actual = "", expected = "" }: CertificateReason): boolean {
  return code === "wrong_length" && Number(actual) < Number(/^\d+/.exec(expected)?.[0] ?? 0);
}

/** "M" on the way to "MD" is no unknown prefix. */
function isBarelyBegun(raw: string): boolean {
  return raw.trim().length < 5;
}

function meaningOf(type: CertificateType, parsed: Readonly<Record<string, string>> | undefined): string[] {
  if (parsed === undefined) return [hasForm(type) ? texts.good : texts.free];
  switch (type) {
    case "pirt":
      return [fill(texts.pirt, pirtPlaces(parsed))];
    case "bpom": {
      const words = parsed.origin === "ML" ? texts.bpomML : texts.bpomMD;
      return [fill(words, { count: parsed.digits?.length ?? 0 })];
    }
    case "halal":
      return [texts.good, fill(texts.halal, { month: monthName(parsed.month), year: parsed.year ?? "" })];
    case "gs1_barcode":
      return [texts.gs1];
    default:
      return [texts.good];
  }
}

function pirtPlaces({ packaging = "", region = "", expiryYear = "" }: Readonly<Record<string, string>>) {
  const names: Readonly<Record<string, string>> = texts.packaging;
  return {
    packaging: names[packaging] ?? packaging,
    region: region === LEBAK_REGION ? texts.lebak : fill(texts.otherRegion, { region }),
    year: expiryYear,
  };
}

/** Kinds whose numbers have a prescribed form, without saying anything more. */
function hasForm(type: CertificateType): boolean {
  return (["nib", "fda", "organic_usda", "halal_mui_legacy"] as CertificateType[]).includes(type);
}

/** "Mei" of "05". */
function monthName(month: string | undefined): string {
  const date = new Date(Date.UTC(2000, Number(month ?? 1) - 1, 1));
  return new Intl.DateTimeFormat("id-ID", { month: "long", timeZone: "UTC" }).format(date);
}
