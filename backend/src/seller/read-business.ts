import { firstStepsOf, type FirstStep } from "@lapak-lebak/domain/first-steps";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { hasFirstListing } from "../seller-listings/has-first-listing";
import { businessView, type BusinessView } from "./business-view";

/** More than any business holds; whether there is one is all that is asked. */
const MOST_CERTIFICATES = 200;

/** Certificates that are older than this system are linked to their holder, and claimed by nobody. */
const holders = z.array(
  z.object({ certificates: z.array(z.object({ status: z.string() }).nullable()).nullish() }),
);

/** A business as its members see it, with its first steps. @throws MedusaError NOT_FOUND */
export async function readBusiness(
  container: MedusaContainer,
  sellerId: string,
): Promise<{ business: BusinessView; steps: FirstStep[] }> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [seller, [bankAccount], [lastEvent], termsAccepted, goods] = await Promise.all([
    sellers.retrieveSeller(sellerId),
    sellers.listBankAccounts({ seller_id: sellerId }, { take: 1 }),
    sellers.listSellerEvents(
      { seller_id: sellerId },
      { order: { occurred_at: "DESC", id: "DESC" }, take: 1 },
    ),
    sellers.listMembers(
      { seller_id: sellerId, role: "owner", terms_accepted_at: { $ne: null } },
      { select: ["id"], take: 1 },
    ),
    goodsOf(container, sellerId),
  ]);
  const steps = firstStepsOf({
    ...seller,
    workersMen: seller.workers_men,
    workersWomen: seller.workers_women,
    hasBankAccount: bankAccount !== undefined,
    termsAccepted: termsAccepted.length > 0,
    ...goods,
  });
  return { business: businessView({ seller, bankAccount, lastEvent }), steps };
}

/** What a business sells and is certified for, as far as its first steps ask. */
async function goodsOf(container: MedusaContainer, seller_id: string) {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const [hasListing, certificates, held] = await Promise.all([
    hasFirstListing(container, seller_id),
    certification.listCertificates(
      { seller_id, status: ["submitted", "verified"] },
      { select: ["id", "status"], take: MOST_CERTIFICATES },
    ),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["id", "certificates.status"],
      filters: { id: seller_id },
    }),
  ]);
  const statuses = [
    ...certificates.map(({ status }) => status),
    ...holders
      .parse(held.data)
      .flatMap((holder) => (holder.certificates ?? []).flatMap((certificate) => certificate?.status ?? [])),
  ];
  const count = (status: string) => statuses.filter((each) => each === status).length;
  return {
    listings: hasListing ? 1 : 0,
    certificates: { submitted: count("submitted"), verified: count("verified") },
  };
}
