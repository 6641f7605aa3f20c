import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { Cell } from "../sheets/send-sheet";
import type { Statistics } from "./read-statistics";

/** Columns of the statistics as a sheet. */
export const STATISTICS_COLUMNS = [
  { header: "Menurut" },
  { header: "Nama", width: 32 },
  { header: "Usaha" },
  { header: "Pekerja" },
  { header: "Barang" },
  { header: "Sertifikat berlaku" },
  { header: "Pesanan" },
  { header: "Penjualan (Rp)" },
];

/** The statistics as rows: in all, by kecamatan, by kind of goods, by month. What is not counted for a row is left empty. */
export function* statisticsRows({
  totals,
  by_kecamatan,
  by_family,
  by_month,
}: Statistics): Generator<Cell[]> {
  yield ["Seluruhnya", "Kabupaten Lebak", ...figuresOf(totals)];
  for (const group of by_kecamatan) {
    yield ["Kecamatan", kecamatanBySlug(group.key)?.name ?? group.key, ...figuresOf(group)];
  }
  for (const group of by_family) {
    const name = isProductFamilyHandle(group.key) ? PRODUCT_FAMILIES[group.key].name.id : group.key;
    yield ["Jenis barang", name, ...figuresOf(group)];
  }
  for (const { month, businesses, orders, sales } of by_month) {
    yield ["Bulan", month, businesses, null, null, null, orders, sales];
  }
}

function figuresOf(figures: Statistics["by_kecamatan"][number] | Statistics["totals"]): Cell[] {
  const { businesses, workers, listings, certificates, sales } = figures;
  return [businesses, workers, listings, certificates, null, sales];
}
