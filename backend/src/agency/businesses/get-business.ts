import type { FirstStep } from "@lapak-lebak/domain/first-steps";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { notFound } from "../../api/errors/api-error";
import { SELLER_MODULE } from "../../modules/seller";
import type { MemberRecord } from "../../modules/seller/service";
import type SellerModuleService from "../../modules/seller/service";
import type { BusinessView } from "../../seller/business-view";
import { readBusiness } from "../../seller/read-business";
import { namesOf } from "../names-of";
import { reasonsOf, type PastDecision } from "../past-decision";
import { alikeBusinesses, type AlikeBusiness } from "./alike-businesses";
import { claimsOfBusiness, listingsOfBusiness, type HeldClaim, type HeldListing } from "./held-by-business";

/** A business with everything that is needed to decide it. */
export interface BusinessDetailView {
  business: BusinessView;
  steps: FirstStep[];
  members: Pick<MemberRecord, "id" | "name" | "email" | "phone" | "role">[];
  certificates: HeldClaim[];
  listings: HeldListing[];
  /** The latest first. */
  decisions: PastDecision[];
  duplicates: AlikeBusiness[];
  /** Changes with everything that is done to the business. */
  version: string;
}

/** A business as whoever decides it needs it. @throws ApiError 404 `seller_not_found` */
export async function getBusiness(container: MedusaContainer, id: string): Promise<BusinessDetailView> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [row] = await sellers.listSellers(
    { id },
    { take: 1, select: ["id", "nib", "phone", "status", "updated_at"] },
  );
  if (row === undefined) throw notFound("seller_not_found");
  const [{ business, steps }, members, certificates, listings, decisions, alike] = await Promise.all([
    readBusiness(container, id),
    sellers.listMembers(
      { seller_id: id },
      { select: ["id", "name", "email", "phone", "role"], order: { created_at: "ASC" } },
    ),
    claimsOfBusiness(container, id),
    listingsOfBusiness(container, id),
    decisionsOf(container, id),
    alikeBusinesses(container, [row]),
  ]);
  return {
    business,
    steps,
    members: members.map(({ id: memberId, name, email, phone, role }) => ({
      ...{ id: memberId, name, email, phone, role },
    })),
    certificates,
    listings,
    decisions,
    duplicates: alike.get(id) ?? [],
    version: `${row.status}:${new Date(row.updated_at).toISOString()}`,
  };
}

/** More steps are not shown: the log has them all. */
const MOST_STEPS = 100;

const codes = z.object({ codes: z.array(z.string()) });

/** What happened between a business and the agency, the latest first. */
export async function decisionsOf(container: MedusaContainer, seller_id: string): Promise<PastDecision[]> {
  const events = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerEvents({ seller_id }, { take: MOST_STEPS, order: { occurred_at: "DESC", id: "DESC" } });
  const names = await namesOf(
    container,
    events.map(({ actor }) => actor),
  );
  return events.map((event) => ({
    at: new Date(event.occurred_at).toISOString(),
    by: names.get(event.actor ?? "") ?? null,
    from: event.from_status,
    to: event.to_status,
    reasons: reasonsOf("business", codes.safeParse(event.reasons).data?.codes),
    note: event.note,
  }));
}
