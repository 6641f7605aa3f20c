import { returnReason } from "@lapak-lebak/domain/return-reasons";
import type { SellerListing } from "@/backend/schemas/seller-listing";

/**
 * From the field's path to what the officer found there, for the fields of the editor: until the listing is sent again,
 * also while it is being mended.
 */
export function returnedComplaints({ revision }: Pick<SellerListing, "revision">): Record<string, string> {
  if (revision === null || revision.status === "submitted") return {};
  const complaints: Record<string, string> = {};
  for (const { code, field, note } of revision.reasons) {
    const reason = returnReason("listing", code);
    const place = field ?? reason?.field;
    if (!place) continue;
    const said = [reason?.label.id, note].filter(Boolean).join(": ");
    complaints[place] = complaints[place] === undefined ? said : `${complaints[place]} ${said}`;
  }
  return complaints;
}
