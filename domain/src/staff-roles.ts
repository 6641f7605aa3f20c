import type { Language } from "./market.js";

/** The roles of the agency's staff. */
export const STAFF_ROLES = ["administrator", "verifier", "curator", "analyst"] as const;

/** What somebody of the agency's staff is there for. One person has one role. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Everything that staff can be permitted to do: what is worked upon, and how. */
export const STAFF_PERMISSIONS = [
  "businesses.read",
  "businesses.decide",
  "members.reset",
  "listings.read",
  "listings.decide",
  "certificates.read",
  "certificates.decide",
  "curation.read",
  "curation.edit",
  "registry.read",
  "registry.edit",
  "registry.export",
  "statistics.read",
  "statistics.export",
  "claims.edit",
  "audit.read",
  "audit.export",
  "staff.read",
  "staff.manage",
  "orders.read",
  "orders.ship",
  "transfers.read",
  "transfers.confirm",
  "core.read",
  "core.manage",
] as const;

/** One thing that staff can be permitted to do; `core` is what Medusa's own console brings along. */
export type StaffPermission = (typeof STAFF_PERMISSIONS)[number];

/** What each role is called. */
export const STAFF_ROLE_LABELS: Readonly<Record<StaffRole, Readonly<Record<Language, string>>>> = {
  administrator: { id: "Administrator", en: "Administrator" },
  verifier: { id: "Verifikator", en: "Verifier" },
  curator: { id: "Kurator", en: "Curator" },
  analyst: { id: "Analis", en: "Analyst" },
};

const PERMISSIONS_OF: Readonly<Record<StaffRole, readonly StaffPermission[]>> = {
  administrator: STAFF_PERMISSIONS,
  verifier: [
    "businesses.read",
    "businesses.decide",
    "members.reset",
    "listings.read",
    "listings.decide",
    "certificates.read",
    "certificates.decide",
    "registry.read",
    "registry.edit",
  ],
  curator: ["listings.read", "curation.read", "curation.edit"],
  analyst: STAFF_PERMISSIONS.filter((permission) => /\.(read|export)$/.test(permission)),
};

/** What a role permits, in the order of {@link STAFF_PERMISSIONS}. */
export function permissionsOf(role: StaffRole): StaffPermission[] {
  return STAFF_PERMISSIONS.filter((permission) => PERMISSIONS_OF[role].includes(permission));
}

/** Whether a role permits something. What is not said to be permitted is not. */
export function staffMay(role: StaffRole, permission: StaffPermission): boolean {
  return PERMISSIONS_OF[role].includes(permission);
}
