import type { StaffPermission } from "@lapak-lebak/domain/staff-roles";

/**
 * Entries of the console's menu, with what a role must hold to be shown them: first the agency's, then Medusa's own. The
 * queues are everybody's.
 */
export const PERMISSION_OF_ENTRY: Readonly<Record<string, StaffPermission>> = {
  "/businesses": "businesses.read",
  "/listings": "listings.read",
  "/certificates": "certificates.read",
  "/curation": "curation.read",
  "/registry": "registry.read",
  "/statistics": "statistics.read",
  "/claims": "statistics.read",
  "/audit": "audit.read",
  "/staff": "staff.read",
  "/transfers": "transfers.read",
  "/orders": "orders.read",
  "/products": "core.read",
  "/inventory": "core.read",
  "/customers": "core.read",
  "/promotions": "core.read",
  "/price-lists": "core.read",
  "/settings": "core.read",
};
