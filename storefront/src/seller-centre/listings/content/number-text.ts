const GROUPED = /^\d{1,3}(?:[.\s]\d{3})+$/;
const UNITS: Readonly<Record<string, number>> = {
  rb: 1000,
  ribu: 1000,
  k: 1000,
  jt: 1_000_000,
  juta: 1_000_000,
};

/**
 * A whole number as people type it on a phone: "15000", "15.000", "Rp 15.000,-", "15rb", "1,5 jt". Null for nothing,
 * undefined for what is no number, or none that is whole, or not to be counted upon (above 9 quadrillion).
 */
export function readWhole(text: string): number | null | undefined {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*rp\.?\s*/, "")
    .replace(/,(?:-+|0{1,2})\s*$/, "")
    .trim();
  if (bare === "") return null;
  const [, digits = "", unit] = /^([\d.,\s]*\d)\s*(rb|ribu|k|jt|juta)?\.?$/.exec(bare) ?? [];
  if (digits === "") return undefined;
  const value = unit === undefined ? plain(digits) : decimal(digits) * (UNITS[unit] ?? 1);
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * A measure as people type it: "20", "20,5", "20.5". Rounded to a tenth. Null for nothing, undefined for what is no
 * number.
 */
export function readMeasure(text: string): number | null | undefined {
  const bare = text
    .normalize("NFKC")
    .trim()
    .replace(/\s*cm$/i, "");
  if (bare === "") return null;
  const value = decimal(bare);
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : undefined;
}

/** "15.000": a whole number as it is read in Indonesia; empty for none. */
export function writeWhole(value: number | null | undefined): string {
  return value == null ? "" : value.toLocaleString("id-ID", { maximumFractionDigits: 0 });
}

/** "20,5"; empty for none. */
export function writeMeasure(value: number | null | undefined): string {
  return value == null ? "" : value.toLocaleString("id-ID", { maximumFractionDigits: 1, useGrouping: false });
}

function plain(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  return GROUPED.test(digits) ? Number(digits.replace(/\D/g, "")) : NaN;
}

function decimal(digits: string): number {
  return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : NaN;
}
