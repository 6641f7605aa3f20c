import { plainText } from "./registry-cells.js";

/** A column of the agency's file of small industries. */
export type RegistryColumn =
  | "year"
  | "name"
  | "owner"
  | "nib"
  | "street"
  | "village"
  | "kecamatan"
  | "phone"
  | "commodity"
  | "products"
  | "legal_form"
  | "permit_year"
  | "kbli"
  | "workers_men"
  | "workers_women"
  | "investment"
  | "quantity"
  | "unit"
  | "production_value"
  | "material_value"
  | "export_countries"
  | "active"
  | "aid";

/** The heading of each column as it is exported, in the order of the agency's own file. */
export const REGISTRY_HEADINGS: Readonly<Record<RegistryColumn, string>> = {
  year: "Tahun",
  name: "Nama Usaha",
  owner: "Nama Pemilik",
  nib: "NIB",
  street: "Alamat",
  village: "Desa/Kelurahan",
  kecamatan: "Kecamatan",
  phone: "Telepon",
  commodity: "Komoditas",
  products: "Produk",
  legal_form: "Badan Usaha",
  permit_year: "Tahun Izin",
  kbli: "KBLI",
  workers_men: "Tenaga Kerja Laki-laki",
  workers_women: "Tenaga Kerja Perempuan",
  investment: "Nilai Investasi",
  quantity: "Jumlah Produksi per Tahun",
  unit: "Satuan",
  production_value: "Nilai Produksi",
  material_value: "Nilai Bahan Baku",
  export_countries: "Negara Tujuan Ekspor",
  active: "Aktif",
  aid: "Bantuan Diterima",
};

/** Every column, in the order of the agency's own file. */
export const REGISTRY_COLUMNS = Object.keys(REGISTRY_HEADINGS) as readonly RegistryColumn[];

/** Other headings under which the agency's older files have a column. */
const OTHER_HEADINGS: Partial<Readonly<Record<RegistryColumn, readonly string[]>>> = {
  year: ["Tahun Data"],
  name: ["Nama Perusahaan", "Nama IKM", "Usaha"],
  owner: ["Pemilik", "Nama"],
  street: ["Jalan", "Kampung", "Alamat Lengkap"],
  village: ["Desa", "Kelurahan", "Desa Kelurahan"],
  phone: ["No Telepon", "No HP", "HP", "Telp", "Nomor Telepon", "WhatsApp"],
  commodity: ["Jenis Komoditi", "Komoditi"],
  products: ["Jenis Produk", "Nama Produk"],
  legal_form: ["Bentuk Badan Usaha", "Bentuk Usaha"],
  workers_men: ["TK Laki-laki", "TK L", "Laki-laki", "L"],
  workers_women: ["TK Perempuan", "TK P", "Perempuan", "P"],
  investment: ["Investasi", "Nilai Investasi Rp"],
  quantity: ["Jumlah Kapasitas Produksi", "Kapasitas Produksi", "Jumlah Produksi"],
  production_value: ["Nilai Produksi Rp"],
  material_value: ["Nilai BB/BP", "Nilai Bahan Baku Rp"],
  export_countries: ["Negara Tujuan", "Ekspor"],
  active: ["Status Aktif", "Aktif/Tidak"],
  aid: ["Bantuan"],
};

const columnByHeading: ReadonlyMap<string, RegistryColumn> = new Map(
  REGISTRY_COLUMNS.flatMap((column) =>
    [column, REGISTRY_HEADINGS[column], ...(OTHER_HEADINGS[column] ?? [])].map(
      (heading) => [plainText(heading), column] as const,
    ),
  ),
);

/** Without these a row names no business in Lebak. */
const NEEDED: readonly RegistryColumn[] = ["name", "kecamatan"];

/** What the first line of a file says. */
export interface RegistryHeader {
  /** For each cell of a line its column; null for those that are not read. */
  readonly columns: readonly (RegistryColumn | null)[];
  /** Headings that are not known, as they were written. */
  readonly unknown: readonly string[];
  /** Columns that every row needs and the file does not have. */
  readonly missing: readonly RegistryColumn[];
}

/** Reads the first line of a file: headings in any order and writing; of a heading that comes twice, the first counts. */
export function readRegistryHeader(cells: readonly string[]): RegistryHeader {
  const seen = new Set<RegistryColumn>();
  const columns = cells.map((cell) => {
    const column = columnByHeading.get(plainText(cell));
    if (column === undefined || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  return {
    columns,
    unknown: cells.filter((cell, index) => columns[index] === null && cell.trim() !== ""),
    missing: NEEDED.filter((column) => !seen.has(column)),
  };
}
