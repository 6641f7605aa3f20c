import { model } from "@medusajs/framework/utils";
import { BankAccount } from "./bank-account";
import { ClaimCode } from "./claim-code";
import { Invitation } from "./invitation";
import { Member } from "./member";
import { SellerEvent } from "./seller-event";

/**
 * A business (IKM) that sells on the marketplace. Tagline and story are Indonesian; English is a translation. A draft may
 * lack its kind, address and phone number; from the moment that it is submitted it has them, and keeps them.
 */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    /** Its name in addresses of the shop. */
    handle: model.text(),
    name: model.text().searchable(),
    kind: model.enum(["perorangan", "kelompok", "koperasi", "cv"]).nullable(),
    status: model.enum(["draft", "submitted", "admitted", "rejected", "suspended"]).default("draft"),
    /** Slug of the domain's areas. */
    kecamatan: model.text().nullable(),
    village: model.text().nullable(),
    street: model.text().nullable(),
    /** Null: that of the kecamatan. */
    postal_code: model.text().nullable(),
    /** E.164. */
    phone: model.text().nullable(),
    /** E.164; null: the same as the phone, or none. */
    whatsapp: model.text().nullable(),
    /** Business registration number (NIB), 13 digits. */
    nib: model.text().nullable(),
    founded_year: model.number().nullable(),
    workers_men: model.number().default(0),
    workers_women: model.number().default(0),
    tagline: model.text().translatable().nullable(),
    story: model.text().translatable().nullable(),
    /** `sellerPictures`: the logo and the pictures of the story. */
    pictures: model.json().nullable(),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    /** Invented for a demonstration: shown as such, never to be taken for a business that exists. */
    demonstration: model.boolean().default(false),
    /** When it was last sent to the agency. */
    submitted_at: model.dateTime().nullable(),
    /** When it was last admitted. */
    admitted_at: model.dateTime().nullable(),
    members: model.hasMany(() => Member, { mappedBy: "seller" }),
    invitations: model.hasMany(() => Invitation, { mappedBy: "seller" }),
    claim_codes: model.hasMany(() => ClaimCode, { mappedBy: "seller" }),
    bank_account: model.hasOne(() => BankAccount, { mappedBy: "seller" }).nullable(),
    events: model.hasMany(() => SellerEvent, { mappedBy: "seller" }),
  })
  .cascades({ delete: ["members", "invitations", "claim_codes", "bank_account"] })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status"], where: "deleted_at IS NULL" },
    { on: ["kecamatan", "status"], where: "deleted_at IS NULL" },
    { on: ["status", "submitted_at"], where: "deleted_at IS NULL" },
    { on: ["nib"], where: "nib IS NOT NULL AND deleted_at IS NULL" },
    { on: ["phone"], where: "phone IS NOT NULL AND deleted_at IS NULL" },
    {
      on: ["stock_location_id"],
      unique: true,
      where: "stock_location_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      on: ["shipping_profile_id"],
      unique: true,
      where: "shipping_profile_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    { name: "seller_handle_in_lower_case", expression: "handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'" },
    { name: "seller_nib_of_13_digits", expression: "nib ~ '^[0-9]{13}$'" },
    {
      name: "seller_beyond_draft_is_complete",
      expression:
        "status = 'draft' OR (kind IS NOT NULL AND kecamatan IS NOT NULL AND village IS NOT NULL AND street IS NOT NULL AND phone IS NOT NULL)",
    },
    { name: "seller_workers_not_negative", expression: "workers_men >= 0 AND workers_women >= 0" },
  ]);
