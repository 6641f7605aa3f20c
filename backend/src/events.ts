/**
 * Events of the marketplace, beside those of Medusa. Each carries `{id}` of what changed; search, caches and mails listen.
 */

/** A business was registered, edited, admitted or suspended. `id`: the seller's. */
export const SELLER_CHANGED = "seller.changed";

/** The agency decided about a business. `id`: the seller's; `decision`: one of the domain's `BUSINESS_DECISIONS`. */
export const BUSINESS_DECIDED = "business.decided";

/** A member asked for a new password, having an e-mail address. `id`: the member's. */
export const MEMBER_PASSWORD_FORGOTTEN = "seller-member.password_forgotten";

/** A member's e-mail address waits to be confirmed. `id`: the member's. */
export const MEMBER_EMAIL_UNCONFIRMED = "seller-member.email_unconfirmed";

/** A certificate was claimed, verified, rejected, revoked or expired. `id`: the certificate's. */
export const CERTIFICATE_CHANGED = "certificate.changed";

/** A certificate was verified, rejected, revoked or has expired. `id`: the certificate's; `to`: its status now. */
export const CERTIFICATE_DECIDED = "certificate.decided";

/** A listing's texts, goods, seller or place in the sales channels changed. `id`: the product's. */
export const LISTING_CHANGED = "listing.changed";

/** The agency decided about a listing. `id`: the listing's; `decision`: `accept`, `return` or `take_down`. */
export const LISTING_DECIDED = "listing.decided";

/** A seller confirmed a sheet of listings. `id`: the import's. */
export const LISTING_IMPORT_CONFIRMED = "listing_import.confirmed";

/** The stock of a listing changed. `id`: the product's. */
export const LISTING_STOCK_CHANGED = "listing.stock_changed";

/** Staff has confirmed a file of the registry: it is to be carried out. `id`: the import's. */
export const REGISTRY_IMPORT_CONFIRMED = "registry_import.confirmed";

/** A collection of the shop window was made, changed or taken away. `id`: the collection's. */
export const CURATION_CHANGED = "curation.changed";
