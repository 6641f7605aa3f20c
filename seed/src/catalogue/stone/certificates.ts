import type { SeedCertificate } from "../../catalogue-types.js";
import { businessNumbers, rejected, revoked, submitted, verified } from "../certificate-terms.js";
import { stoneBusinesses } from "./businesses.js";

const LABORATORY = "Laboratorium Gemologi Contoh, Jakarta";

/** Certificates of the lapidaries. The numbers are well formed and were never issued: demonstration data. */
export const stoneCertificates: SeedCertificate[] = [
  ...businessNumbers(stoneBusinesses),
  {
    key: "memo-kalimaya-hitam-pasirkembang",
    type: "gem_memo",
    number: "LGC-2026-00412",
    issuer: LABORATORY,
    holder: { listings: ["kalimaya-hitam-kabokon-pasirkembang"] },
    ...verified(190, null, 175),
  },
  {
    key: "memo-kalimaya-hitam-besar-pasirkembang",
    type: "gem_memo",
    number: "LGC-2026-00977",
    issuer: LABORATORY,
    holder: { listings: ["kalimaya-hitam-besar-pasirkembang"] },
    ...verified(50, null, 34),
  },
  {
    key: "memo-kalimaya-putih-cijoro",
    type: "gem_memo",
    number: "LGC-2026-00530",
    issuer: LABORATORY,
    holder: { listings: ["kalimaya-putih-kabokon-cijoro"] },
    ...verified(145, null, 132),
  },
  {
    key: "memo-cincin-hitam-cijoro",
    type: "gem_memo",
    number: "LGC-2026-00655",
    issuer: LABORATORY,
    holder: { listings: ["cincin-kalimaya-hitam-cijoro"] },
    ...verified(120, null, 108),
  },
  {
    key: "memo-kalimaya-teh-sukanagara",
    type: "gem_memo",
    number: "LGC-2026-00488",
    issuer: LABORATORY,
    holder: { listings: ["kalimaya-teh-kabokon-sukanagara"] },
    ...verified(160, null, 150),
  },
  {
    key: "memo-liontin-sukanagara",
    type: "gem_memo",
    number: "LGC-2026-00741",
    issuer: LABORATORY,
    holder: { listings: ["liontin-kalimaya-sukanagara"] },
    ...rejected(85, null, "Foto pada memo bukan batu yang dijual; berat tidak sama."),
  },
  {
    key: "memo-anting-sukanagara",
    type: "gem_memo",
    number: "LGC-2026-01033",
    issuer: LABORATORY,
    holder: { listings: ["anting-kalimaya-teh-sukanagara"] },
    ...submitted(10, null),
  },
  {
    key: "memo-batuan-asal-cijoro",
    type: "gem_memo",
    number: "LGC-2026-01040",
    issuer: LABORATORY,
    holder: { listings: ["kalimaya-batuan-asal-cijoro"] },
    ...revoked(40, null, 30, "Laboratorium menarik memo karena salah cetak berat."),
  },
  {
    key: "memo-meja-parungsari",
    type: "gem_memo",
    number: "LGC-2026-00590",
    issuer: LABORATORY,
    holder: { listings: ["meja-samping-fosil-parungsari"] },
    ...verified(135, null, 127),
  },
  {
    key: "gs1-pemberat-girilaya",
    type: "gs1_barcode",
    number: "8999999360405",
    holder: { listings: ["pemberat-kertas-fosil-girilaya"] },
    ...verified(55, 310, 47),
  },
  {
    key: "merek-parungsari",
    type: "trademark",
    number: "IDM009990403",
    holder: { business: "fosil-parungsari-sajira" },
    ...verified(1400, 2250, 182),
  },
];
