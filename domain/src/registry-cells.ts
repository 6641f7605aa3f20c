import { KECAMATAN, kecamatanByCode, type Kecamatan } from "./areas.js";
import { PRODUCT_FAMILIES, PRODUCT_FAMILY_HANDLES, type ProductFamilyHandle } from "./product-family.js";

/** A text without capitals, punctuation and doubled spaces: for comparing what people typed. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Letters only: "Gunung Kencana", "GUNUNGKENCANA" and "Kec. Gunungkencana" name the same place. */
const lettersOf = (text: string) =>
  plainText(text)
    .replace(/^(kecamatan|kec) /, "")
    .replaceAll(" ", "");

const kecamatanByLetters: ReadonlyMap<string, Kecamatan> = new Map(
  KECAMATAN.map((kecamatan) => [kecamatan.slug, kecamatan]),
);

/** The kecamatan that a cell names, by its name however it is written or by its area code; undefined for none of Lebak's. */
export function readKecamatan(text: string): Kecamatan | undefined {
  return kecamatanByCode(text.trim()) ?? kecamatanByLetters.get(lettersOf(text));
}

/** Other names under which the agency's files know a family. */
const OTHER_NAMES: Partial<Readonly<Record<ProductFamilyHandle, readonly string[]>>> = {
  "pisang-sale": ["sale pisang", "sale"],
  emping: ["emping", "melinjo"],
  "gula-semut": ["gula aren semut", "gula kristal"],
  "gula-aren": ["gula aren", "gula merah aren", "gula cetak"],
  "abon-ikan": ["abon", "abon lele", "olahan ikan"],
  "anyaman-bambu": ["bambu", "bilik bambu", "kerajinan bambu", "mebel bambu"],
  "tikar-pandan": ["pandan", "tikar pandan", "anyaman pandan"],
  "batu-fosil": ["batu fosil", "fosil kayu", "fosil"],
  kalimaya: ["kalimaya", "opal", "batu mulia"],
};

const familyByName: ReadonlyMap<string, ProductFamilyHandle> = new Map(
  PRODUCT_FAMILY_HANDLES.flatMap((handle) =>
    [handle, PRODUCT_FAMILIES[handle].name.id, ...(OTHER_NAMES[handle] ?? [])].map(
      (name) => [plainText(name), handle] as const,
    ),
  ),
);

/** The product family that a commodity names; undefined for goods that the shop has no family for. */
export function readFamily(commodity: string): ProductFamilyHandle | undefined {
  return familyByName.get(plainText(commodity));
}

const MULTIPLES: Readonly<Record<string, number>> = {
  rb: 1e3,
  ribu: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
};

/**
 * A number that is not negative as Indonesian spreadsheets write it: `Rp 1.250.000`, `1.250.000,50`, `1,250,000`, `12,5 jt`.
 * One group of three digits after a dot or comma is thousands: nobody writes rupiah to three places.
 *
 * @returns undefined for what is no such number
 */
export function readNumber(text: string): number | undefined {
  const match = /^(?:rp\.?)?\s*([\d.,]+)\s*(rb|ribu|jt|juta|m|miliar|milyar)?$/.exec(
    text.normalize("NFKC").trim().toLowerCase(),
  );
  if (!match) return undefined;
  const [, figure = "", unit] = match;
  const plain = plainFigure(figure.replace(/,-$/, ""));
  if (plain === undefined) return undefined;
  const value = plain * (unit === undefined ? 1 : (MULTIPLES[unit] ?? 1));
  return Number.isFinite(value) ? value : undefined;
}

function plainFigure(figure: string): number | undefined {
  const indonesian = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(figure);
  const english = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(figure);
  const simple = /^(\d+)(?:[.,](\d+))?$/.exec(figure);
  const [, whole, decimals] = indonesian ?? english ?? simple ?? [];
  if (whole === undefined) return undefined;
  return Number(`${whole.replace(/[.,]/g, "")}.${decimals ?? "0"}`);
}

/** What a cell says of yes or no; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const plain = plainText(text);
  if (["ya", "y", "aktif", "masih aktif", "1", "true"].includes(plain)) return true;
  if (["tidak", "t", "tidak aktif", "tutup", "nonaktif", "non aktif", "0", "false"].includes(plain))
    return false;
  return undefined;
}
