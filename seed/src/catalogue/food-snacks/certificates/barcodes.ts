import type { SeedCertificate } from "../../../catalogue-types.js";
import { snackListings } from "../listings.js";

/**
 * Until when each business has paid its GS1 Indonesia membership (yearly), in days from seeding; and what became of it
 * where that is not "verified".
 */
const MEMBERSHIPS: Record<string, { endsIn: number; status?: SeedCertificate["status"] }> = {
  "sale-cidikit-makmur": { endsIn: 210 },
  "sawarna-rasa": { endsIn: 305 },
  "keripik-bu-yayah": { endsIn: 38 },
  "kwt-melati-margajaya": { endsIn: 160 },
  "keripik-ceu-iis": { endsIn: 244 },
  "singkong-margaluyu": { endsIn: 128 },
  "kaduagung-camilan": { endsIn: 330 },
  "emping-teh-nining": { endsIn: 187 },
  "emping-bu-sarti": { endsIn: 266 },
  "koperasi-melinjo-baros": { endsIn: 351 },
  "tangkil-rasa": { endsIn: -33, status: "expired" },
  "emping-muncangkopong": { endsIn: 140 },
  "emping-keusik-jaya": { endsIn: 83 },
  "dua-saudara-cidahu": { endsIn: 362, status: "submitted" },
  "emping-daroyon": { endsIn: -8 },
};

/** One GS1 barcode for each listing whose packs carry one; the number is that of its first pack. */
export const barcodes: SeedCertificate[] = snackListings.flatMap((listing): SeedCertificate[] => {
  const barcode = listing.variants[0]?.barcode;
  if (!barcode) return [];
  const membership = MEMBERSHIPS[listing.business];
  if (!membership) throw new Error(`${listing.business} uses barcodes without a GS1 membership`);
  const { endsIn, status = "verified" } = membership;
  return [
    {
      key: `gs1-${listing.handle}`,
      type: "gs1_barcode",
      number: barcode,
      holder: { listings: [listing.handle] },
      validFrom: { daysFromSeeding: endsIn - 365 },
      validUntil: { daysFromSeeding: endsIn },
      status,
      ...(status === "submitted" ? {} : { verifiedDaysAgo: Math.max(3, Math.floor((365 - endsIn) / 2)) }),
    },
  ];
});
