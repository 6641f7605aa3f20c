import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getAgencyListing } from "../../../../../../agency/listings/get-listing";
import { decideListingAsStaffWorkflow } from "../../../../../../workflows/staff/decide-listing-as-staff";
import { parseInput } from "../../../../../errors/parse-input";
import { throwListingRefusal } from "../../../../../seller/listings/listing-refusal";
import { auditActorOf } from "../../../../../security/staff-context";
import { refuseDecision } from "../../../decision-refusal";
import { listingDecisionBody } from "../../listing-queries";

/**
 * Accepts or returns what a seller has submitted, or takes a listing down.
 *
 * @throws ApiError 400 `invalid_input`; 404 `listing_not_found`; 409 `already_decided` or `variant_reserved`;
 *   422 `listing_incomplete` or `barcode_taken`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const listing_id = req.params.id ?? "";
  const decision = parseInput(listingDecisionBody, req.body);
  const now = new Date();
  const input = { ...decision, listing_id, actor: auditActorOf(req), now: now.toISOString() };
  await decideListingAsStaffWorkflow(req.scope)
    .run({ input })
    .catch(async (thrown: unknown) =>
      refuseDecision(
        thrown,
        async () => {
          const { status, decisions } = await getAgencyListing(req.scope, listing_id, now);
          return { status: decisions[0]?.to ?? status, history: decisions };
        },
        throwListingRefusal,
      ),
    );
  res.json({ listing: await getAgencyListing(req.scope, listing_id, now) });
}
