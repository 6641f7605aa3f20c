import type { SeedCertificate } from "../../catalogue-types.js";
import { businessNumbers, expired, rejected, submitted, verified } from "../certificate-terms.js";
import { bambooBusinesses } from "./businesses-bamboo.js";
import { pandanBusinesses } from "./businesses-pandan.js";

/** Certificates of the weavers. The numbers are well formed and were never issued: demonstration data. */
export const craftCertificates: SeedCertificate[] = [
  ...businessNumbers([...bambooBusinesses, ...pandanBusinesses]),
  {
    key: "gs1-kap-lampu-kolelet",
    type: "gs1_barcode",
    number: "8999999360313",
    holder: { listings: ["kap-lampu-tampah-kolelet"] },
    ...verified(140, 225, 130),
  },
  {
    key: "tkdn-kolelet",
    type: "tkdn_ik",
    number: "TKDN-IK/CTH/0305/2025",
    holder: {
      listings: ["kap-lampu-tampah-kolelet", "baki-bambu-kolelet", "vas-anyaman-kolelet"],
    },
    ...verified(390, 1435, 128),
  },
  {
    key: "merek-kolelet",
    type: "trademark",
    number: "IDM009990305",
    holder: { business: "studio-bambu-kolelet" },
    ...verified(800, 2850, 127),
  },
  {
    key: "svlk-kolelet",
    type: "svlk",
    number: "LVLK-099-CTH/0305",
    holder: { listings: ["vas-anyaman-kolelet"] },
    ...rejected(60, 1035, "SVLK berlaku untuk kayu; vas ini seluruhnya bambu dan kaca."),
  },
  {
    key: "gs1-hihid-datarcae",
    type: "gs1_barcode",
    number: "8999999360399",
    holder: { listings: ["hihid-kipas-datarcae"] },
    ...verified(325, 40, 150),
  },
  {
    key: "tkdn-kadurahayu",
    type: "tkdn_ik",
    number: "TKDN-IK/CTH/0301/2024",
    holder: { listings: ["besek-bambu-kadurahayu", "bakul-nasi-kadurahayu"] },
    ...verified(760, 1065, 230),
  },
  {
    key: "tkdn-guradog",
    type: "tkdn_ik",
    number: "TKDN-IK/CTH/0303/2021",
    holder: { listings: ["keranjang-cucian-guradog", "keranjang-hantaran-guradog"] },
    ...expired(1850, 25, 400),
  },
  {
    key: "tkdn-sukamekarsari",
    type: "tkdn_ik",
    number: "TKDN-IK/CTH/0304/2026",
    holder: { listings: ["bilik-dinding-sukamekarsari", "sketsel-bilik-sukamekarsari"] },
    ...submitted(18, 1807),
  },
  {
    key: "gs1-tote-parungkujang",
    type: "gs1_barcode",
    number: "8999999360351",
    holder: { listings: ["tas-pandan-tote-parungkujang"] },
    ...verified(100, 265, 95),
  },
  {
    key: "merek-parungkujang",
    type: "trademark",
    number: "IDM009990322",
    holder: { business: "rumah-pandan-parungkujang" },
    ...verified(1100, 2550, 160),
  },
  {
    key: "tkdn-prabugantungan",
    type: "tkdn_ik",
    number: "TKDN-IK/CTH/0321/2025",
    holder: {
      listings: [
        "tikar-pandan-polos-prabugantungan",
        "tikar-pandan-motif-prabugantungan",
        "tikar-pandan-kodi-prabugantungan",
      ],
    },
    ...verified(450, 1375, 190),
  },
];
