import type { SeedCertificate } from "../../../catalogue-types.js";
import { pirtNumber, type PirtParts } from "../certificate-numbers.js";
import { goodsOf } from "./holders.js";
import { dayFromWriting } from "./written-on.js";

/** A P-IRT permit runs for five years (certificate table). */
const TERM_DAYS = 1826;

type Goods = SeedCertificate["holder"];
type State = Pick<SeedCertificate, "status" | "verifiedDaysAgo" | "reason">;

/** A P-IRT permit that ends so many days from seeding; verified 40 days ago unless said otherwise. */
function pirt(
  key: string,
  parts: PirtParts,
  holder: Goods,
  endsIn: number,
  state: State = { status: "verified", verifiedDaysAgo: 40 },
): SeedCertificate {
  return {
    key: `pirt-${key}`,
    type: "pirt",
    number: pirtNumber(parts, dayFromWriting(endsIn)),
    holder,
    validFrom: { daysFromSeeding: endsIn - TERM_DAYS },
    validUntil: { daysFromSeeding: endsIn },
    ...state,
  };
}

const fruit = (producer: number, product: number, packaging: PirtParts["packaging"] = 2): PirtParts => ({
  packaging,
  food: 14,
  product,
  producer,
});
const tuber = (producer: number, product: number, packaging: PirtParts["packaging"] = 2): PirtParts => ({
  packaging,
  food: 15,
  product,
  producer,
});

/** Permits for food: P-IRT for home industry, BPOM for the two that outgrew it. */
export const foodPermits: SeedCertificate[] = [
  pirt("cidikit-sale-basah", fruit(1101, 1), goodsOf("sale-cidikit-makmur", "basah"), 900),
  pirt("cidikit-sale-goreng", fruit(1101, 2), goodsOf("sale-cidikit-makmur", "goreng"), 900),
  pirt("cidikit-sale-gulung", fruit(1101, 3), goodsOf("sale-cidikit-makmur", "gulung"), 1255),
  pirt("cidikit-sale-muli", fruit(1101, 4), goodsOf("sale-cidikit-makmur", "muli"), 1700, {
    status: "submitted",
  }),
  pirt("enah-sale", fruit(1102, 1), goodsOf("dapur-bu-enah", "sale-"), 24, {
    status: "verified",
    verifiedDaysAgo: 410,
  }),
  pirt("enah-keripik", fruit(1102, 2), goodsOf("dapur-bu-enah", "keripik-"), 580),
  pirt("sawarna-sale", fruit(1103, 1, 5), goodsOf("sawarna-rasa", "sale-"), 1240, {
    status: "verified",
    verifiedDaysAgo: 12,
  }),
  pirt("sawarna-keripik", fruit(1103, 2, 5), goodsOf("sawarna-rasa", "keripik-"), 1240, {
    status: "verified",
    verifiedDaysAgo: 12,
  }),
  pirt("yayah-pisang", fruit(1104, 1), goodsOf("keripik-bu-yayah", "keripik-pisang"), 960, {
    status: "verified",
    verifiedDaysAgo: 73,
  }),
  pirt("yayah-talas", tuber(1104, 2, 3), goodsOf("keripik-bu-yayah", "talas"), 960, {
    status: "verified",
    verifiedDaysAgo: 73,
  }),
  pirt("luhurjaya-talas", tuber(1105, 1), goodsOf("lereng-luhurjaya", "talas"), 71, {
    status: "verified",
    verifiedDaysAgo: 300,
  }),
  pirt("luhurjaya-pisang", fruit(1105, 2), goodsOf("lereng-luhurjaya", "pisang"), -66, {
    status: "expired",
    verifiedDaysAgo: 500,
  }),
  pirt("margaluyu-singkong", tuber(1106, 1), goodsOf("singkong-margaluyu", "keripik-singkong"), 620),
  pirt("iis-singkong", tuber(1107, 1), goodsOf("keripik-ceu-iis", "singkong"), 1300, {
    status: "verified",
    verifiedDaysAgo: 95,
  }),
  pirt("iis-pisang", fruit(1107, 2), goodsOf("keripik-ceu-iis", "pisang"), 1300, {
    status: "verified",
    verifiedDaysAgo: 95,
  }),
  pirt("melati-talas", tuber(1108, 1, 5), goodsOf("kwt-melati-margajaya", "talas"), 1020, {
    status: "verified",
    verifiedDaysAgo: 58,
  }),
  pirt("melati-singkong", tuber(1108, 2, 5), goodsOf("kwt-melati-margajaya", "singkong"), 1700, {
    status: "rejected",
    reason: {
      id: "Label yang dilampirkan belum memuat tanggal kedaluwarsa. Lengkapi lalu ajukan kembali.",
    },
  }),
  pirt("bojongleles-pisang", fruit(1109, 1), goodsOf("keripik-bojong-leles", "pisang-saku"), 890),
  pirt("bojongleles-bawang", fruit(1109, 2), goodsOf("keripik-bojong-leles", "bawang"), -4, {
    status: "verified",
    verifiedDaysAgo: 720,
  }),
  pirt("bojongleles-curah", fruit(1109, 3), goodsOf("keripik-bojong-leles", "curah"), -121, {
    status: "expired",
    verifiedDaysAgo: 800,
  }),
  pirt("nining-emping", tuber(1110, 1), goodsOf("emping-teh-nining"), 1290, {
    status: "verified",
    verifiedDaysAgo: 33,
  }),
  pirt("sarti-emping", tuber(1112, 1), goodsOf("emping-bu-sarti", "mentah"), 930, {
    status: "verified",
    verifiedDaysAgo: 150,
  }),
  pirt("sarti-emping-matang", tuber(1112, 2), goodsOf("emping-bu-sarti", "matang"), 930, {
    status: "verified",
    verifiedDaysAgo: 150,
  }),
  pirt("sarti-emping-manis", tuber(1112, 3), goodsOf("emping-bu-sarti", "manis"), 55, {
    status: "verified",
    verifiedDaysAgo: 380,
  }),
  pirt("tangkil-emping", tuber(1114, 1, 5), goodsOf("tangkil-rasa"), 1330, {
    status: "verified",
    verifiedDaysAgo: 27,
  }),
  pirt("sukarendah-emping", tuber(1115, 1), goodsOf("emping-sukarendah-lestari"), 1780, {
    status: "submitted",
  }),
  pirt("muncang-emping-jumbo", tuber(1116, 1, 3), goodsOf("emping-muncangkopong", "jumbo"), 610),
  pirt("muncang-emping-pecah", tuber(1116, 2), goodsOf("emping-muncangkopong", "pecah"), -230, {
    status: "revoked",
    verifiedDaysAgo: 640,
    reason: { id: "Dicabut atas permintaan pemilik: produk digabung ke nomor izin emping jumbo." },
  }),
  pirt("anggalan-emping", tuber(1117, 1), goodsOf("dapur-melinjo-anggalan"), -17, {
    status: "expired",
    verifiedDaysAgo: 450,
  }),
  pirt("parage-emping", tuber(1118, 1), goodsOf("emping-parage"), 520, {
    status: "revoked",
    verifiedDaysAgo: 600,
    reason: { id: "Izin dibekukan sampai dapur yang rusak diperbaiki dan diperiksa ulang." },
  }),
  pirt("keusik-emping", tuber(1119, 1), goodsOf("emping-keusik-jaya"), 1270, {
    status: "verified",
    verifiedDaysAgo: 61,
  }),
  pirt("icih-emping-mentah", tuber(1120, 1), goodsOf("emping-ambu-icih", "mentah"), 870),
  {
    ...pirt("icih-emping-manis", tuber(1120, 2), goodsOf("emping-ambu-icih", "manis"), 870),
    // Malformed on purpose: there is no packaging 9, so it must never become a badge.
    number: "P-IRT 9153602021120-29",
  },
  pirt("saudara-emping", tuber(1121, 1), goodsOf("dua-saudara-cidahu"), 980, {
    status: "verified",
    verifiedDaysAgo: 19,
  }),
  pirt("daroyon-emping", tuber(1122, 1), goodsOf("emping-daroyon"), 640, {
    status: "verified",
    verifiedDaysAgo: 110,
  }),
  {
    key: "pirt-parungkujang-emping",
    type: "pirt",
    number: null,
    holder: goodsOf("kebun-melinjo-parungkujang"),
    status: "submitted",
  },
  {
    key: "bpom-kaduagung-keripik-pisang",
    type: "bpom",
    number: "BPOM RI MD 255636021113",
    holder: goodsOf("kaduagung-camilan", "keripik-pisang"),
    validFrom: { daysFromSeeding: -1745 },
    validUntil: { daysFromSeeding: 81 },
    status: "verified",
    verifiedDaysAgo: 365,
  },
  {
    key: "bpom-kaduagung-talas",
    type: "bpom",
    number: "BPOM RI MD 255636022113",
    holder: goodsOf("kaduagung-camilan", "talas"),
    validFrom: { daysFromSeeding: -320 },
    validUntil: { daysFromSeeding: 1506 },
    status: "verified",
    verifiedDaysAgo: 300,
  },
  {
    key: "bpom-kaduagung-emping",
    type: "bpom",
    number: "BPOM RI MD 255636023113",
    holder: goodsOf("kaduagung-camilan", "emping"),
    validFrom: { daysFromSeeding: -320 },
    validUntil: { daysFromSeeding: 1506 },
    status: "verified",
    verifiedDaysAgo: 300,
  },
  {
    key: "bpom-baros-emping",
    type: "bpom",
    number: "MD 255536021200019",
    holder: goodsOf("koperasi-melinjo-baros"),
    validFrom: { daysFromSeeding: -540 },
    validUntil: { daysFromSeeding: 1286 },
    status: "verified",
    verifiedDaysAgo: 210,
  },
];
