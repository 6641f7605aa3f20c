/** A kecamatan (district) of Kabupaten Lebak. */
export interface Kecamatan {
  /** Ministry of Home Affairs area code: province, regency, district. */
  readonly code: string;
  /** The name in addresses of the shop. */
  readonly slug: string;
  readonly name: string;
  readonly postalCode: string;
  /** Goods that public sources report from here, in Indonesian; neither complete nor a count. */
  readonly reportedProducts: readonly string[];
}

/** Kabupaten Lebak among the area codes of the Ministry of Home Affairs: Banten is 36, Lebak 36.02. */
export const LEBAK = {
  province: "36",
  regency: "36.02",
  provinceName: "Banten",
  name: "Kabupaten Lebak",
} as const;

/**
 * The 28 kecamatan of Kabupaten Lebak, in the order of their codes. Names are proper and the same in every language.
 */
export const KECAMATAN: readonly Kecamatan[] = [
  {
    code: "36.02.01",
    slug: "malingping",
    name: "Malingping",
    postalCode: "42391",
    reportedProducts: ["gula aren", "abon ikan", "olahan ikan"],
  },
  {
    code: "36.02.02",
    slug: "panggarangan",
    name: "Panggarangan",
    postalCode: "42390",
    reportedProducts: ["gula aren", "abon ikan"],
  },
  {
    code: "36.02.03",
    slug: "bayah",
    name: "Bayah",
    postalCode: "42393",
    reportedProducts: ["pisang sale", "keripik pisang", "gula aren"],
  },
  {
    code: "36.02.04",
    slug: "cipanas",
    name: "Cipanas",
    postalCode: "42372",
    reportedProducts: ["keripik pisang", "batu fosil", "kalimaya", "gula aren"],
  },
  {
    code: "36.02.05",
    slug: "muncang",
    name: "Muncang",
    postalCode: "42364",
    reportedProducts: ["gula aren", "kalimaya", "batu fosil"],
  },
  {
    code: "36.02.06",
    slug: "leuwidamar",
    name: "Leuwidamar",
    postalCode: "42362",
    reportedProducts: ["gula aren", "tenun Baduy"],
  },
  {
    code: "36.02.07",
    slug: "bojongmanik",
    name: "Bojongmanik",
    postalCode: "42363",
    reportedProducts: ["anyaman bambu", "gula aren"],
  },
  {
    code: "36.02.08",
    slug: "gunungkencana",
    name: "Gunungkencana",
    postalCode: "42354",
    reportedProducts: ["gula aren"],
  },
  {
    code: "36.02.09",
    slug: "banjarsari",
    name: "Banjarsari",
    postalCode: "42355",
    reportedProducts: ["emping"],
  },
  {
    code: "36.02.10",
    slug: "cileles",
    name: "Cileles",
    postalCode: "42353",
    reportedProducts: ["tikar pandan", "emping"],
  },
  {
    code: "36.02.11",
    slug: "cimarga",
    name: "Cimarga",
    postalCode: "42361",
    reportedProducts: ["keripik pisang", "keripik singkong", "batu fosil"],
  },
  {
    code: "36.02.12",
    slug: "sajira",
    name: "Sajira",
    postalCode: "42371",
    reportedProducts: ["kalimaya", "batu fosil", "anyaman bambu", "abon lele"],
  },
  {
    code: "36.02.13",
    slug: "maja",
    name: "Maja",
    postalCode: "42382",
    reportedProducts: ["kalimaya", "batu fosil"],
  },
  {
    code: "36.02.14",
    slug: "rangkasbitung",
    name: "Rangkasbitung",
    postalCode: "42311",
    reportedProducts: ["bilik bambu", "mebel bambu", "gosok batu permata"],
  },
  {
    code: "36.02.15",
    slug: "warunggunung",
    name: "Warunggunung",
    postalCode: "42352",
    reportedProducts: ["emping"],
  },
  {
    code: "36.02.16",
    slug: "cijaku",
    name: "Cijaku",
    postalCode: "42397",
    reportedProducts: ["gula aren", "anyaman bambu"],
  },
  {
    code: "36.02.17",
    slug: "cikulur",
    name: "Cikulur",
    postalCode: "42356",
    reportedProducts: ["tikar pandan", "emping"],
  },
  {
    code: "36.02.18",
    slug: "cibadak",
    name: "Cibadak",
    postalCode: "42357",
    reportedProducts: ["emping", "keripik pisang"],
  },
  {
    code: "36.02.19",
    slug: "cibeber",
    name: "Cibeber",
    postalCode: "42394",
    reportedProducts: ["gula semut", "anyaman bambu"],
  },
  {
    code: "36.02.20",
    slug: "cilograng",
    name: "Cilograng",
    postalCode: "42398",
    reportedProducts: ["gula aren"],
  },
  {
    code: "36.02.21",
    slug: "wanasalam",
    name: "Wanasalam",
    postalCode: "42396",
    reportedProducts: ["abon ikan (Binuangeun)"],
  },
  {
    code: "36.02.22",
    slug: "sobang",
    name: "Sobang",
    postalCode: "42318",
    reportedProducts: ["gula semut organik (Hariang)"],
  },
  {
    code: "36.02.23",
    slug: "curugbitung",
    name: "Curugbitung",
    postalCode: "42381",
    reportedProducts: ["anyaman bambu", "batu fosil"],
  },
  {
    code: "36.02.24",
    slug: "kalanganyar",
    name: "Kalanganyar",
    postalCode: "42312",
    reportedProducts: ["bilik bambu"],
  },
  {
    code: "36.02.25",
    slug: "lebakgedong",
    name: "Lebakgedong",
    postalCode: "42351",
    reportedProducts: ["gula aren", "anyaman bambu"],
  },
  {
    code: "36.02.26",
    slug: "cihara",
    name: "Cihara",
    postalCode: "42392",
    reportedProducts: ["gula aren", "abon ikan"],
  },
  {
    code: "36.02.27",
    slug: "cirinten",
    name: "Cirinten",
    postalCode: "42365",
    reportedProducts: ["gula aren", "anyaman bambu"],
  },
  {
    code: "36.02.28",
    slug: "cigemblong",
    name: "Cigemblong",
    postalCode: "42395",
    reportedProducts: ["gula aren"],
  },
];

const bySlug: ReadonlyMap<string, Kecamatan> = new Map(
  KECAMATAN.map((kecamatan) => [kecamatan.slug, kecamatan]),
);
const byCode: ReadonlyMap<string, Kecamatan> = new Map(
  KECAMATAN.map((kecamatan) => [kecamatan.code, kecamatan]),
);

/** The kecamatan with this name in addresses of the shop, such as `rangkasbitung`. */
export function kecamatanBySlug(slug: string): Kecamatan | undefined {
  return bySlug.get(slug);
}

/** The kecamatan with this area code, such as `36.02.14`. */
export function kecamatanByCode(code: string): Kecamatan | undefined {
  return byCode.get(code);
}
