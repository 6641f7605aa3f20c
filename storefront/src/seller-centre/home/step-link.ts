import type { FirstStep } from "@/backend/schemas/seller-me";
import { sectionOf, type Section } from "@/seller-centre/business/sections";
import { sellerRoutes } from "@/seller-centre/routes";

/** Where a step of the profile is done when nothing of it is missing any more. */
const SECTION_OF_STEP: Readonly<Record<string, Section>> = {
  identity: "identitas",
  address: "alamat",
  workers: "tenaga-kerja",
  story: "cerita",
  bank_account: "rekening",
};

/** Where a first step is done; undefined for one that is done nowhere (any more), such as agreeing to the terms. */
export function stepLink({ code, done, missing }: FirstStep): string | undefined {
  if (code === "first_listing") return done ? sellerRoutes.listings() : sellerRoutes.newListing();
  if (code === "first_certificate")
    return missing.includes("certificate") ? sellerRoutes.newCertificate() : sellerRoutes.certificates();
  const section = missing.map(sectionOf).find((found) => found !== undefined) ?? ofStep(code);
  return section === undefined ? undefined : sellerRoutes.section(section);
}

const ofStep = (code: string) => (Object.hasOwn(SECTION_OF_STEP, code) ? SECTION_OF_STEP[code] : undefined);
