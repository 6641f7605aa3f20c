import type { SeedCertificate } from "../../../catalogue-types.js";
import { goodsOf } from "./holders.js";

/** Certificates that few snack makers hold. */
export const otherCertificates: SeedCertificate[] = [
  {
    key: "haccp-kaduagung",
    type: "haccp_iso22000",
    number: "HACCP-DEMO-2602-0113",
    holder: goodsOf("kaduagung-camilan"),
    issuer: "Lembaga Sertifikasi Contoh",
    validFrom: { daysFromSeeding: -270 },
    validUntil: { daysFromSeeding: 825 },
    status: "verified",
    verifiedDaysAgo: 245,
  },
  {
    key: "fda-sawarna",
    type: "fda",
    number: "10000003602",
    holder: goodsOf("sawarna-rasa", "sale-"),
    validFrom: { daysFromSeeding: -400 },
    validUntil: { daysFromSeeding: 37 },
    status: "verified",
    verifiedDaysAgo: 390,
  },
  {
    key: "merek-sarti",
    type: "trademark",
    number: "IDM000900112",
    holder: { business: "emping-bu-sarti" },
    validFrom: { daysFromSeeding: -1500 },
    validUntil: { daysFromSeeding: 2150 },
    status: "verified",
    verifiedDaysAgo: 400,
  },
  {
    key: "merek-sawarna",
    type: "trademark",
    number: "IDM000900103",
    holder: { business: "sawarna-rasa" },
    validFrom: { daysFromSeeding: -900 },
    validUntil: { daysFromSeeding: 2750 },
    status: "verified",
    verifiedDaysAgo: 120,
  },
  {
    key: "merek-kaduagung",
    type: "trademark",
    number: null,
    holder: { business: "kaduagung-camilan" },
    status: "submitted",
  },
  {
    key: "tkdn-margaluyu",
    type: "tkdn_ik",
    number: "DEMO/TKDN-IK/3602/1106",
    holder: goodsOf("singkong-margaluyu", "singkong-asin"),
    validFrom: { daysFromSeeding: -700 },
    validUntil: { daysFromSeeding: 1126 },
    status: "verified",
    verifiedDaysAgo: 200,
  },
  {
    key: "organik-parungkujang",
    type: "organic_id",
    number: null,
    holder: goodsOf("kebun-melinjo-parungkujang", "lot-kebun"),
    status: "rejected",
    reason: {
      id: "Surat pernyataan tanpa pupuk kimia belum cukup; perlu audit lembaga sertifikasi organik terakreditasi.",
    },
  },
];
