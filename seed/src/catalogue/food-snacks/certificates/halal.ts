import type { SeedCertificate } from "../../../catalogue-types.js";
import { halalNumber } from "../certificate-numbers.js";
import { goodsOf } from "./holders.js";
import { dayFromWriting } from "./written-on.js";

/**
 * A halal certificate issued so many days ago. It has no fixed end while composition and process stay the same
 * (PP 42/2024), hence `validUntil: null`.
 */
function halal(
  key: string,
  sequence: number,
  issuedDaysAgo: number,
  holder: SeedCertificate["holder"],
  state: Pick<SeedCertificate, "status" | "verifiedDaysAgo" | "reason"> = {
    status: "verified",
    verifiedDaysAgo: Math.floor(issuedDaysAgo / 2),
  },
): SeedCertificate {
  return {
    key: `halal-${key}`,
    type: "halal",
    number: halalNumber(sequence, dayFromWriting(-issuedDaysAgo)),
    holder,
    validFrom: { daysFromSeeding: -issuedDaysAgo },
    validUntil: null,
    ...state,
  };
}

export const halalCertificates: SeedCertificate[] = [
  halal("cidikit", 110101, 420, goodsOf("sale-cidikit-makmur")),
  halal("enah", 110201, 230, goodsOf("dapur-bu-enah")),
  halal("sawarna", 110301, 610, goodsOf("sawarna-rasa")),
  halal("yayah", 110401, 350, goodsOf("keripik-bu-yayah")),
  halal("luhurjaya", 110501, 180, goodsOf("lereng-luhurjaya")),
  halal("margaluyu", 110601, 500, goodsOf("singkong-margaluyu")),
  halal("iis", 110701, 275, goodsOf("keripik-ceu-iis")),
  halal("melati", 110801, 390, goodsOf("kwt-melati-margajaya")),
  halal("bojongleles", 110901, 14, goodsOf("keripik-bojong-leles"), { status: "submitted" }),
  halal("nining", 111001, 440, goodsOf("emping-teh-nining")),
  halal("kaduagung", 111101, 700, goodsOf("kaduagung-camilan")),
  halal("sarti", 111201, 560, goodsOf("emping-bu-sarti")),
  halal("baros", 111301, 800, goodsOf("koperasi-melinjo-baros")),
  halal("tangkil", 111401, 310, goodsOf("tangkil-rasa")),
  halal("muncang", 111601, 265, goodsOf("emping-muncangkopong")),
  halal("anggalan", 111701, 9, goodsOf("dapur-melinjo-anggalan"), { status: "submitted" }),
  halal("parage", 111801, 470, goodsOf("emping-parage")),
  halal("keusik", 111901, 650, goodsOf("emping-keusik-jaya")),
  {
    ...halal("icih", 112001, 205, goodsOf("emping-ambu-icih")),
    // Malformed on purpose: there is no month 13, so it must never become a badge.
    number: "ID36110001120011326",
  },
  halal("saudara", 112101, 60, goodsOf("dua-saudara-cidahu"), {
    status: "rejected",
    reason: {
      id: "Nomor sertifikat tercatat untuk komposisi lama; rasa kari dan rumput laut belum termasuk. Ajukan perubahan ke BPJPH.",
    },
  }),
  halal("daroyon", 112201, 330, goodsOf("emping-daroyon")),
  {
    key: "halal-mui-baros-arsip",
    type: "halal_mui_legacy",
    number: "36100012340817",
    holder: goodsOf("koperasi-melinjo-baros", "mentah-dapur"),
    validFrom: { daysFromSeeding: -3300 },
    validUntil: { daysFromSeeding: -1840 },
    status: "expired",
    verifiedDaysAgo: 1000,
  },
];
