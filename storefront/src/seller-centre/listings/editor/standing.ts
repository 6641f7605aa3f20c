import type { SellerListing } from "@/backend/schemas/seller-listing";

/** How a listing stands towards its seller: which notice the editor opens with, and whether it can be edited. */
export type Standing =
  "draft" | "submitted" | "edit_submitted" | "returned" | "published" | "paused" | "archived";

/** Where a listing and its open revision stand together. */
export function standingOf({ status, revision }: Pick<SellerListing, "status" | "revision">): Standing {
  if (status === "archived") return "archived";
  if (revision?.status === "submitted") return status === "submitted" ? "submitted" : "edit_submitted";
  if (revision?.status === "returned" || status === "returned") return "returned";
  if (status === "published" || status === "paused") return status;
  return "draft";
}

/** Whether it cannot be edited as it stands. */
export function isReadOnly(standing: Standing): boolean {
  return standing === "submitted" || standing === "edit_submitted" || standing === "archived";
}
