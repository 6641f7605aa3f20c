import { plainText } from "./registry-cells.js";

/** The heading of each column of a sheet of listings, in the order in which it is exported: one row a variant. */
export const LISTING_HEADINGS = {
  code: "Kode barang",
  family: "Jenis barang",
  title: "Nama barang",
  summary: "Ringkasan",
  description: "Keterangan",
  ingredients: "Komposisi",
  allergens: "Alergen",
  storage: "Cara simpan",
  shelf_life_months: "Masa simpan (bulan)",
  material: "Bahan",
  size_text: "Ukuran barang",
  care: "Cara rawat",
  species: "Jenis batu",
  carats: "Karat",
  treatment: "Perlakuan batu",
  processing_state: "Pengolahan batu",
  variant: "Kode pilihan",
  option_1_name: "Pilihan 1",
  option_1_value: "Isi pilihan 1",
  option_2_name: "Pilihan 2",
  option_2_value: "Isi pilihan 2",
  option_3_name: "Pilihan 3",
  option_3_value: "Isi pilihan 3",
  net_weight: "Berat bersih",
  price: "Harga (Rp)",
  stock: "Stok",
  weight_grams: "Berat paket (g)",
  length_cm: "Panjang paket (cm)",
  width_cm: "Lebar paket (cm)",
  height_cm: "Tinggi paket (cm)",
  barcode: "Barcode",
  english_title: "Nama (Inggris)",
  english_summary: "Ringkasan (Inggris)",
  english_description: "Keterangan (Inggris)",
  submit: "Kirim untuk diperiksa",
} as const;

/** A column of a sheet of listings. */
export type ListingColumn = keyof typeof LISTING_HEADINGS;

/** Every column, in the order in which it is exported. */
export const LISTING_COLUMNS = Object.keys(LISTING_HEADINGS) as readonly ListingColumn[];

const columnByHeading: ReadonlyMap<string, ListingColumn> = new Map(
  LISTING_COLUMNS.flatMap((column) => [
    [plainText(column), column] as const,
    [plainText(LISTING_HEADINGS[column]), column] as const,
  ]),
);

/** The headings of a sheet. */
export interface ListingHeader {
  /** The column of each heading, in the sheet's order; null for one that is not read. */
  readonly columns: readonly (ListingColumn | null)[];
  /** Headings that are not read, as they stand there. */
  readonly unknown: readonly string[];
  /** Whether rows can be told at all: by the goods' code or by their name. */
  readonly isUsable: boolean;
}

/** Reads the headings of a sheet, however they are capitalised and spaced; of one that comes twice the first counts. */
export function readListingHeader(cells: readonly string[]): ListingHeader {
  const seen = new Set<ListingColumn>();
  const columns = cells.map((cell) => {
    const column = columnByHeading.get(plainText(cell));
    if (column === undefined || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  return {
    columns,
    unknown: cells.filter((cell, index) => columns[index] === null && cell.trim() !== ""),
    isUsable: seen.has("code") || seen.has("title"),
  };
}

/** The cells of a row by their columns; what is not there, or empty, is left out. */
export type ListingCells = Partial<Readonly<Record<ListingColumn, string>>>;

/** The cells of a row by the columns that its sheet has. */
export function cellsByColumn({ columns }: ListingHeader, cells: readonly string[]): ListingCells {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const cell = cells[index]?.trim() ?? "";
      return column === null || cell === "" ? [] : [[column, cell]];
    }),
  );
}
