import { STAFF_ROLES, type StaffRole } from "@lapak-lebak/domain/staff-roles";

/** A route of the agency's console, and what wrong callers get there. Answers are a status and a code. */
export interface StaffRoute {
  /** Who may use it, as the agency's guide says it: written out once more, so that the gate is held against something. */
  roles: readonly StaffRole[];
  /** The code of the 404 for what is not there. */
  missing?: string;
  /** What a form sends. */
  body?: unknown;
  /** What no form sends, and its answer: a query for GET, a body for POST. Left out where nothing is taken. */
  wrong?: readonly [sent: unknown, answer: string];
}

const readers = { roles: ["administrator", "analyst"] } as const;
const lookers = { roles: ["administrator", "verifier", "analyst"] } as const;
const deciders = { roles: ["administrator", "verifier"] } as const;
const curators = { roles: ["administrator", "curator"] } as const;
const administrators = { roles: ["administrator"] } as const;
const window = { roles: ["administrator", "curator", "analyst"] } as const;
const everybody = { roles: STAFF_ROLES } as const;

const WRONG_BODY = [{}, "400 invalid_input"] as const;
const WRONG_PAGE = ["limit=0", "400 invalid_input"] as const;
const WRONG_SHEET = ["format=pdf", "400 invalid_input"] as const;
const UNKNOWN_FIELD = [{ anything: true }, "400 invalid_input"] as const;
const NO_FILE = [{}, "400 file_missing"] as const;

const returned = { reasons: ["file_unreadable"], note: null };
const collection = { title: { id: "Oleh-oleh", en: "Gifts" }, product_ids: [] };

/** Every route of ours under /admin, by the path of its file. */
export const STAFF_ROUTES: Readonly<Record<string, StaffRoute>> = {
  "GET /admin/agency/me": everybody,
  "GET /admin/agency/queues": everybody,
  "POST /admin/agency/presence": { ...everybody, wrong: [{ kind: "user", id: "1" }, "400 invalid_input"] },

  "GET /admin/agency/businesses": { ...lookers, wrong: ["status=gone", "400 invalid_input"] },
  "GET /admin/agency/businesses/[id]": { ...lookers, missing: "seller_not_found" },
  "POST /admin/agency/businesses/[id]/decision": {
    ...deciders,
    missing: "seller_not_found",
    body: { decision: "admit", expected_status: "submitted" },
    wrong: [{ decision: "reject", expected_status: "submitted" }, "400 invalid_input"],
  },
  "POST /admin/agency/sellers/[id]/members/[member_id]/reset-link": {
    ...deciders,
    missing: "member_not_found",
    wrong: UNKNOWN_FIELD,
  },

  "GET /admin/agency/listings": { ...everybody, wrong: WRONG_PAGE },
  "GET /admin/agency/listings/[id]": { ...everybody, missing: "listing_not_found" },
  "GET /admin/agency/listings/[id]/score": { ...everybody, missing: "listing_not_found" },
  "POST /admin/agency/listings/[id]/decision": {
    ...deciders,
    missing: "listing_not_found",
    body: { decision: "accept", version: 1 },
    wrong: [{ decision: "return", version: 1 }, "400 invalid_input"],
  },

  "GET /admin/agency/certificates": { ...lookers, wrong: ["type=passport", "400 invalid_input"] },
  "GET /admin/agency/certificates/[id]": { ...lookers, missing: "certificate_not_found" },
  "POST /admin/agency/certificates/[id]/decision": {
    ...deciders,
    missing: "certificate_not_found",
    body: { decision: "reject", expected_status: "submitted", ...returned },
    wrong: [{ decision: "verify", expected_status: "submitted" }, "400 invalid_input"],
  },
  "GET /admin/agency/files/[id]": { ...lookers, missing: "private_file_not_found" },
  "POST /admin/agency/files": { ...deciders, wrong: NO_FILE },

  "GET /admin/agency/audit": { ...readers, wrong: ["from=yesterday", "400 invalid_input"] },
  "GET /admin/agency/audit/export": { ...readers, wrong: WRONG_SHEET },
  "GET /admin/agency/staff": readers,
  "POST /admin/agency/staff/invitations": {
    ...administrators,
    wrong: [{ email: "x", role: "king" }, "400 invalid_input"],
  },
  "DELETE /admin/agency/staff/invitations/[id]": { ...administrators, missing: "invitation_not_found" },
  "POST /admin/agency/staff/[user_id]/role": {
    ...administrators,
    missing: "staff_not_found",
    body: { role: "analyst" },
    wrong: [{ role: "king" }, "400 invalid_input"],
  },
  "POST /admin/agency/staff/[user_id]/reset-link": {
    ...administrators,
    missing: "staff_not_found",
    wrong: UNKNOWN_FIELD,
  },
  "DELETE /admin/agency/staff/[user_id]": { ...administrators, missing: "staff_not_found" },

  "GET /admin/agency/collections": { ...window, wrong: ["status=gone", "400 invalid_input"] },
  "POST /admin/agency/collections": { ...curators, wrong: WRONG_BODY },
  "GET /admin/agency/collections/[id]": { ...window, missing: "collection_not_found" },
  "POST /admin/agency/collections/[id]": {
    ...curators,
    missing: "collection_not_found",
    body: collection,
    wrong: [{ ...collection, slot: "roof" }, "400 invalid_input"],
  },
  "DELETE /admin/agency/collections/[id]": { ...curators, missing: "collection_not_found" },
  "GET /admin/agency/collections/goods": { ...window, wrong: WRONG_PAGE },
  "GET /admin/agency/collections/preview": { ...window, wrong: ["at=noon", "400 invalid_input"] },
  "POST /admin/agency/pictures": { ...curators, wrong: NO_FILE },

  "GET /admin/agency/registry": { ...lookers, wrong: ["kecamatan=menteng", "400 invalid_input"] },
  "GET /admin/agency/registry/export": { ...readers, wrong: WRONG_SHEET },
  "GET /admin/agency/registry/[seller_id]": { ...lookers, missing: "seller_not_found" },
  "POST /admin/agency/registry/[seller_id]": {
    ...deciders,
    missing: "seller_not_found",
    body: { name: "Gula Hariang" },
    wrong: [{ seller_id: "seller_2" }, "400 invalid_input"],
  },
  "GET /admin/agency/registry/[seller_id]/aid": { ...lookers, missing: "seller_not_found" },
  "POST /admin/agency/registry/[seller_id]/aid": {
    ...deciders,
    missing: "seller_not_found",
    body: { kind: "training", programme: "Pelatihan kemasan", date: "2026-03-01" },
    wrong: [{ kind: "money", programme: "x", date: "now" }, "400 invalid_input"],
  },
  "POST /admin/agency/registry/[seller_id]/claim-code": {
    ...deciders,
    missing: "seller_not_found",
    wrong: UNKNOWN_FIELD,
  },
  "GET /admin/agency/registry/imports": { ...lookers, wrong: WRONG_PAGE },
  "POST /admin/agency/registry/imports": { ...deciders, wrong: NO_FILE },
  "GET /admin/agency/registry/imports/[id]": { ...lookers, missing: "registry_import_not_found" },
  "GET /admin/agency/registry/imports/[id]/rows": {
    ...lookers,
    missing: "registry_import_not_found",
    wrong: ["action=steal", "400 invalid_input"],
  },
  "POST /admin/agency/registry/imports/[id]/confirmation": {
    ...deciders,
    missing: "registry_import_not_found",
    wrong: UNKNOWN_FIELD,
  },

  "GET /admin/agency/statistics": { ...readers, wrong: ["month=2026-13", "400 invalid_input"] },
  "GET /admin/agency/statistics/sales": { ...readers, wrong: ["month=2026-13", "400 invalid_input"] },
  "GET /admin/agency/statistics/export": { ...readers, wrong: WRONG_SHEET },
  "GET /admin/agency/claims": { ...readers, wrong: WRONG_PAGE },
  "POST /admin/agency/claims": { ...administrators, wrong: WRONG_BODY },

  "GET /admin/transfers": { ...readers, wrong: ["status=lost", "400 invalid_input"] },
  "POST /admin/transfers/[id]/confirm": {
    ...administrators,
    missing: "transfer_not_found",
    wrong: UNKNOWN_FIELD,
  },
  "GET /admin/orders/[id]/seller-orders": { ...readers, missing: "order_not_found" },
  "POST /admin/seller-orders/[id]/ship": {
    ...administrators,
    missing: "seller_order_not_found",
    body: { courier: "JNE", tracking_number: "JNE0001234" },
    wrong: WRONG_BODY,
  },
};
