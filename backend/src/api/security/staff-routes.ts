import type { StaffPermission } from "@lapak-lebak/domain/staff-roles";

/** What a request must be allowed to do: `anybody` asks for no sign-in, `staff` for a role whichever it is. */
export type Requirement = StaffPermission | "anybody" | "staff" | "oneself";

/** A request as the table looks at it. */
export interface StaffRequest {
  method: string;
  /** Without query and without a slash at the end. */
  path: string;
  query: Readonly<Record<string, unknown>>;
}

type Rule = readonly [method: "GET" | "POST" | "DELETE" | "*", path: RegExp, requirement: Requirement];

const ID = "[A-Za-z0-9_-]+";
const at = (path: string) => new RegExp(`^/admin/${path.replaceAll(":id", ID)}$`);
const below = (path: string) => new RegExp(`^/admin/${path}(/|$)`);

/** The frame of the console, which everybody's browser loads. */
const FRAME: readonly Rule[] = [
  ["GET", at("feature-flags"), "anybody"],
  ["POST", at("invites/accept"), "anybody"],
  ["GET", at("users/me"), "staff"],
  ["POST", at("users/:id"), "oneself"],
  ["GET", at("(stores|plugins|locales)(/:id)?"), "staff"],
  ["GET", below("layouts"), "staff"],
];

/** Our own routes. */
const OURS: readonly Rule[] = [
  ["GET", at("transfers"), "transfers.read"],
  ["POST", at("transfers/:id/confirm"), "transfers.confirm"],
  ["GET", at("orders/:id/seller-orders"), "orders.read"],
  ["POST", at("seller-orders/:id/ship"), "orders.ship"],
];

/** The agency's own work. */
const AGENCY: readonly Rule[] = [
  ["GET", at("agency/me"), "staff"],
  ["GET", at("agency/queues"), "staff"],
  ["POST", at("agency/presence"), "staff"],
  ["GET", at("agency/businesses(/:id)?"), "businesses.read"],
  ["POST", at("agency/businesses/:id/decision"), "businesses.decide"],
  ["POST", at("agency/sellers/:id/members/:id/reset-link"), "members.reset"],
  ["GET", at("agency/listings(/:id(/score)?)?"), "listings.read"],
  ["POST", at("agency/listings/:id/decision"), "listings.decide"],
  ["GET", at("agency/certificates(/:id)?"), "certificates.read"],
  ["POST", at("agency/certificates/:id/decision"), "certificates.decide"],
  ["GET", at("agency/files/:id"), "certificates.read"],
  ["POST", at("agency/files"), "registry.edit"],
  ["GET", at("agency/audit"), "audit.read"],
  ["GET", at("agency/audit/export"), "audit.export"],
  ["GET", at("agency/staff"), "staff.read"],
  ["POST", at("agency/staff/invitations"), "staff.manage"],
  ["DELETE", at("agency/staff/invitations/:id"), "staff.manage"],
  ["POST", at("agency/staff/:id/role"), "staff.manage"],
  ["POST", at("agency/staff/:id/reset-link"), "staff.manage"],
  ["DELETE", at("agency/staff/:id"), "staff.manage"],
  ["GET", below("agency/collections"), "curation.read"],
  ["POST", below("agency/collections"), "curation.edit"],
  ["DELETE", below("agency/collections"), "curation.edit"],
  ["POST", at("agency/pictures"), "curation.edit"],
  ["GET", at("agency/registry/export"), "registry.export"],
  ["GET", below("agency/registry"), "registry.read"],
  ["POST", below("agency/registry"), "registry.edit"],
  ["GET", below("agency/statistics/export"), "statistics.export"],
  ["GET", below("agency/(statistics|claims)"), "statistics.read"],
  ["POST", below("agency/claims"), "claims.edit"],
];

/**
 * Folders of core's whose contents may be read by those who may read everything. What hands out keys, runs workflows, or
 * tells of people's accounts is not among them.
 */
const CORE_READABLE = [
  ...["campaigns", "claims", "collections", "currencies", "customer-groups", "customers", "draft-orders"],
  ...["exchanges", "fulfillment-providers", "fulfillment-sets", "fulfillments", "inventory-items"],
  ...["notifications", "order-changes", "order-edits", "payment-collections", "payments", "price-lists"],
  ...["price-preferences", "product-categories", "product-options", "product-tags", "product-types"],
  ...["product-variants", "products", "promotions", "property-labels", "refund-reasons", "regions"],
  ...["reservations", "return-reasons", "returns", "sales-channels", "search", "shipping-option-types"],
  ...[
    "shipping-options",
    "shipping-profiles",
    "stock-locations",
    "tax-providers",
    "tax-rates",
    "tax-regions",
  ],
  ...["translations", "views"],
].join("|");

/** Core's other folders: for administrators alone. `users` and `invites` only to look at: who may enter is decided in ours. */
const CORE_MANAGED = [
  "api-keys",
  "index",
  "layouts",
  "search-indexes",
  "uploads",
  "workflows-executions",
].join("|");

const CORE: readonly Rule[] = [
  ["GET", below("orders"), "orders.read"],
  ["GET", below(`(${CORE_READABLE})`), "core.read"],
  ["GET", below("(users|invites)"), "staff.manage"],
  ["*", below(`(${CORE_READABLE}|${CORE_MANAGED}|orders|stores|locales)`), "core.manage"],
];

const RULES: readonly Rule[] = [...FRAME, ...OURS, ...AGENCY, ...CORE];

/** What a request under /admin needs: the first rule that fits. Undefined: it is not listed, and nobody may. */
export function requirementOf({ method, path, query }: StaffRequest): Requirement | undefined {
  const asked = method === "HEAD" ? "GET" : method;
  // The console looks each minute whether there is something new; when, but not what.
  if (asked === "GET" && path === "/admin/notifications" && query.fields === "created_at") return "staff";
  return RULES.find(([of, pattern]) => (of === "*" || of === asked) && pattern.test(path))?.[2];
}
