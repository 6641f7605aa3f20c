import { model } from "@medusajs/framework/utils";
import { Member } from "./member";

/** A business (IKM) that sells on the marketplace. Tagline and story are Indonesian; English is a translation. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    /** Its name in addresses of the shop. */
    handle: model.text(),
    name: model.text().searchable(),
    kind: model.enum(["perorangan", "kelompok", "koperasi", "cv"]),
    status: model.enum(["draft", "submitted", "admitted", "rejected", "suspended"]).default("draft"),
    /** Slug of the domain's areas. */
    kecamatan: model.text(),
    village: model.text(),
    street: model.text(),
    phone: model.text(),
    /** Business registration number (NIB), 13 digits. */
    nib: model.text().nullable(),
    founded_year: model.number().nullable(),
    workers_men: model.number().default(0),
    workers_women: model.number().default(0),
    tagline: model.text().translatable().nullable(),
    story: model.text().translatable().nullable(),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    /** Invented for a demonstration: shown as such, never to be taken for a business that exists. */
    demonstration: model.boolean().default(false),
    /** When it was last admitted. */
    admitted_at: model.dateTime().nullable(),
    members: model.hasMany(() => Member, { mappedBy: "seller" }),
  })
  .cascades({ delete: ["members"] })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status"], where: "deleted_at IS NULL" },
    { on: ["kecamatan", "status"], where: "deleted_at IS NULL" },
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
    { name: "seller_workers_not_negative", expression: "workers_men >= 0 AND workers_women >= 0" },
  ]);
