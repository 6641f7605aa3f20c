import type { SeedClaim } from "../catalogue-types.js";

const ARTICLE = "Artikel tentang IKM Kabupaten Lebak, tanpa tanggal";
const OLDER = "Angka yang pernah diumumkan; terbitannya belum dicatat";

/**
 * Figures that were published about the small industries of Lebak. They do not fit together, which is why they are kept
 * as claims: the article gives two sums for the same growth, and its workers are its businesses times two.
 */
export const claims: readonly SeedClaim[] = [
  {
    key: "artikel-usaha",
    metric: "businesses",
    family: null,
    value: 16_500,
    from: 16_000,
    asOf: { daysFromSeeding: 0 },
    source: `${ARTICLE}: bagian atas`,
    method: "quoted",
  },
  {
    key: "artikel-usaha-kedua",
    metric: "businesses",
    family: null,
    value: 18_500,
    from: 16_000,
    asOf: { daysFromSeeding: 0 },
    source: `${ARTICLE}: lebih ke bawah`,
    method: "quoted",
  },
  {
    key: "artikel-tenaga-kerja",
    metric: "workers",
    family: null,
    value: 33_000,
    from: null,
    asOf: { daysFromSeeding: 0 },
    source: `${ARTICLE}: "dikalkulasikan"`,
    method: "quoted",
  },
  {
    key: "gula-aren-2015-usaha",
    metric: "businesses",
    family: "gula-aren",
    value: 5_815,
    from: null,
    asOf: "2015-12-31",
    source: OLDER,
    method: "quoted",
  },
  {
    key: "gula-aren-2015-tenaga-kerja",
    metric: "workers",
    family: "gula-aren",
    value: 11_507,
    from: null,
    asOf: "2015-12-31",
    source: OLDER,
    method: "quoted",
  },
  {
    key: "gula-aren-2015-produksi",
    metric: "production_kg",
    family: "gula-aren",
    value: 8_722_500,
    from: null,
    asOf: "2015-12-31",
    source: OLDER,
    method: "quoted",
  },
  {
    key: "batu-fosil-2014-usaha",
    metric: "businesses",
    family: "batu-fosil",
    value: 16,
    from: null,
    asOf: "2014-12-31",
    source: OLDER,
    method: "quoted",
  },
  {
    key: "batu-fosil-2014-produksi",
    metric: "production_kg",
    family: "batu-fosil",
    value: 4_125_000,
    from: null,
    asOf: "2014-12-31",
    source: `${OLDER} (4.125 ton setahun)`,
    method: "quoted",
  },
];
