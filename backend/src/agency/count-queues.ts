import { staffMay, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** How much waits for a decision. */
export interface QueueCounts {
  businesses: number;
  listings: number;
  certificates: number;
}

/** How much waits for a decision, of what a role may look at. */
export async function countQueues(container: MedusaContainer, role: StaffRole): Promise<QueueCounts> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const listing = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [businesses, listings, certificates] = await Promise.all([
    staffMay(role, "businesses.read") ? count(sellers.listAndCountSellers({ status: "submitted" }, ONE)) : 0,
    staffMay(role, "listings.read")
      ? count(listing.listAndCountListingRevisions({ status: "submitted" }, ONE))
      : 0,
    staffMay(role, "certificates.read")
      ? count(certification.listAndCountCertificates({ status: "submitted" }, ONE))
      : 0,
  ]);
  return { businesses, listings, certificates };
}

const ONE: { take: number; select: ["id"] } = { take: 1, select: ["id"] };

async function count(listed: Promise<[unknown[], number]>): Promise<number> {
  return (await listed)[1];
}
