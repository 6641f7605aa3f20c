import { writtenChips } from "./written-listing";

/** A route of those who sell, and what wrong callers get there. Answers are a status and a code. */
export interface SellerRoute {
  /** Asks for no session, but for a password or the token of a link. */
  isOpen?: true;
  /** For the owner of the business, not for who helps. */
  isOwners?: true;
  /** The code of the 404 for what is another business's. */
  missing?: string;
  /** What a form sends. */
  body?: unknown;
  /** What no form sends, and its answer: a query for GET, a body for POST. Left out where nothing is taken. */
  wrong?: readonly [sent: unknown, answer: string];
}

const UNKNOWN_FIELD = [{ seller_id: "seller_2" }, "400 invalid_input"] as const;
const NO_FILE = [{}, "400 file_missing"] as const;
const WRONG_PAGE = ["limit=0", "400 invalid_input"] as const;
const WRONG_BODY = [{}, "400 invalid_input"] as const;
const listing = { missing: "listing_not_found" } as const;
const order = { missing: "seller_order_not_found" } as const;

/** Every route under /seller, by the path of its file. */
export const SELLER_ROUTES: Readonly<Record<string, SellerRoute>> = {
  "POST /seller/sign-up": { isOpen: true, wrong: WRONG_BODY },
  "POST /seller/sign-in": { isOpen: true, wrong: WRONG_BODY },
  "POST /seller/password-reset/request": { isOpen: true, wrong: WRONG_BODY },
  "POST /seller/password-reset": { isOpen: true, wrong: [{ token: "x" }, "400 invalid_input"] },
  "POST /seller/email-verification": { isOpen: true, wrong: [{ token: "x" }, "400 invalid_input"] },
  "GET /seller/invitations/[token]": { isOpen: true },
  "POST /seller/invitations/[token]": { isOpen: true, wrong: WRONG_BODY },

  "GET /seller/me": {},
  "GET /seller/home": {},
  "POST /seller/profile": { wrong: [{ status: "admitted" }, "400 invalid_input"] },
  "POST /seller/submission": { wrong: [{ attests: "yes" }, "400 invalid_input"] },
  "POST /seller/password": { wrong: [{ current: 1 }, "400 invalid_input"] },
  "POST /seller/email-verification/request": {},
  "POST /seller/bank-account": {
    isOwners: true,
    body: { bank: "BRI", number: "123456", holder: "Ujang" },
    wrong: [{ bank: "BRI", number: "x", holder: "Ujang" }, "400 invalid_input"],
  },
  "GET /seller/members": { isOwners: true },
  "DELETE /seller/members/[id]": { isOwners: true, missing: "member_not_found" },
  "POST /seller/members/invitations": { isOwners: true, wrong: WRONG_BODY },
  "DELETE /seller/members/invitations/[id]": { isOwners: true, missing: "invitation_not_found" },

  "POST /seller/pictures": { wrong: NO_FILE },
  "POST /seller/files": { wrong: NO_FILE },
  "GET /seller/files/[id]": { missing: "private_file_not_found" },
  "GET /seller/certificates": { wrong: WRONG_PAGE },
  "POST /seller/certificates": { wrong: WRONG_BODY },
  "GET /seller/certificates/[id]": { missing: "certificate_not_found" },

  "GET /seller/listings": { wrong: ["status=sold", "400 invalid_input"] },
  "POST /seller/listings": { wrong: UNKNOWN_FIELD },
  "GET /seller/listings/template": { wrong: ["format=pdf", "400 invalid_input"] },
  "GET /seller/listings/export": { wrong: ["seller_id=seller_2", "400 invalid_input"] },
  "GET /seller/listings/[id]": listing,
  "POST /seller/listings/[id]/draft": {
    ...listing,
    body: { version: 1, content: writtenChips() },
    wrong: [{ version: 1, content: { price: 1 } }, "400 invalid_input"],
  },
  "POST /seller/listings/[id]/submission": { ...listing, body: { version: 1 }, wrong: WRONG_BODY },
  "POST /seller/listings/[id]/withdrawal": { ...listing, wrong: UNKNOWN_FIELD },
  "POST /seller/listings/[id]/pause": { ...listing, wrong: UNKNOWN_FIELD },
  "POST /seller/listings/[id]/resume": { ...listing, wrong: UNKNOWN_FIELD },
  "POST /seller/listings/[id]/archive": { ...listing, wrong: UNKNOWN_FIELD },
  "POST /seller/listings/[id]/restoration": { ...listing, wrong: UNKNOWN_FIELD },
  "POST /seller/listings/[id]/duplicate": { ...listing, wrong: UNKNOWN_FIELD },
  "POST /seller/listings/[id]/quick-edit": {
    ...listing,
    body: { variants: [{ id: "variant_1", stock: 0 }] },
    wrong: [{ variants: [{ id: "variant_1", price: -1 }] }, "400 invalid_input"],
  },

  "POST /seller/listing-imports": { wrong: NO_FILE },
  "GET /seller/listing-imports/[id]": { missing: "listing_import_not_found" },
  "POST /seller/listing-imports/[id]/confirmation": {
    missing: "listing_import_not_found",
    wrong: UNKNOWN_FIELD,
  },

  "GET /seller/orders": { wrong: ["status=stolen", "400 invalid_input"] },
  "GET /seller/orders/[id]": order,
  "POST /seller/orders/[id]/pack": { ...order, wrong: UNKNOWN_FIELD },
  "POST /seller/orders/[id]/ship": {
    ...order,
    body: { courier: "JNE", tracking_number: "JNE0001234" },
    wrong: [{ courier: "JNE" }, "400 invalid_input"],
  },
  "POST /seller/orders/[id]/cancel": {
    ...order,
    body: { reason_code: "out_of_stock" },
    wrong: [{ reason_code: "mood" }, "400 invalid_input"],
  },
  "GET /seller/orders/[id]/label": { ...order, wrong: ["size=a3", "400 invalid_input"] },
  "GET /seller/orders/[id]/packing-slip": { ...order, wrong: ["size=a3", "400 invalid_input"] },

  "GET /seller/notices": { wrong: WRONG_PAGE },
  "POST /seller/notices/read": { wrong: [{ ids: "all" }, "400 invalid_input"] },
};
