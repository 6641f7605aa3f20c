import type { ListingRows, ListingSheetRow } from "@lapak-lebak/domain/listing-sheet";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { writtenContent } from "../listing/content-schema";
import type { ListingImportItemRecord } from "../modules/listing/listing-imports";
import { changeGoodsWorkflow } from "../workflows/listing/change-goods";
import { saveDraftWorkflow } from "../workflows/listing/save-draft";
import { submitListingWorkflow } from "../workflows/listing/submit-listing";
import { readStates } from "./own-listings";
import { planListing } from "./plan-listing";

/** Whose sheet it is, and when it is carried out; `now` as ISO 8601. */
export interface SheetDeed {
  seller_id: string;
  actor: string;
  now: string;
}

/** Incomplete drafts stay drafts: the sheet's writer adds pictures to them. */
const STAYS_DRAFT = ["listing_incomplete", "business_not_submitted"];

/**
 * Changes one listing as a sheet wants it, as if its seller had done it in the form. Safe to repeat: it looks at what is
 * there and changes what differs.
 */
export async function writeListing(
  container: MedusaContainer,
  item: Pick<ListingImportItemRecord, "listing_id" | "sheet" | "submit">,
  deed: SheetDeed,
): Promise<void> {
  const own = { listing_id: item.listing_id, seller_id: deed.seller_id };
  const read = async () => (await readStates(container, deed.seller_id, [item.listing_id]))[0];
  const plan = planListing(rowsOfItem(item), await read());
  const [refusal] = plan.errors;
  if (refusal && plan.action !== "update") throw new SheetRefusal(refusal.code);
  if (plan.figures.length > 0) {
    await changeGoodsWorkflow(container).run({
      input: { ...own, ...deed, variants: plan.figures, cause: "import" },
    });
  }
  if (plan.changesDraft) {
    // Changing prices at once may have moved the number of an edit that is open.
    const version = (await read())?.listing.version ?? 0;
    const content = writtenContent.parse(plan.content);
    await saveDraftWorkflow(container).run({ input: { ...own, ...deed, version, content } });
  }
  const state = item.submit ? await read() : undefined;
  if (!state || state.revision.status === "accepted" || state.revision.status === "submitted") return;
  try {
    await submitListingWorkflow(container).run({
      input: { ...own, ...deed, version: state.listing.version },
    });
  } catch (error) {
    if (!STAYS_DRAFT.includes(codeOf(error))) throw error;
  }
}

/** The rows of a listing as the check of the sheet has kept them. */
export function rowsOfItem({ sheet }: Pick<ListingImportItemRecord, "sheet">): ListingRows {
  const rows = sheet.rows as ListingSheetRow[];
  return { code: rows[0]?.code ?? null, rows };
}

/** The code of what a workflow was refused with; empty for what nobody foresaw. */
export function codeOf(thrown: unknown): string {
  return refusal.safeParse(thrown).data?.code ?? "";
}

/** Refusals have a type of core's; a database's errors have codes as well, but none. */
const refusal = z.object({ code: z.string(), type: z.string() });

/** The listing has changed since the sheet was looked through, so that it refuses what the sheet wants. */
class SheetRefusal extends Error {
  override name = "SheetRefusal";
  readonly type = "not_allowed";

  constructor(readonly code: string) {
    super(`The sheet does not fit the listing any more: ${code}.`);
  }
}
