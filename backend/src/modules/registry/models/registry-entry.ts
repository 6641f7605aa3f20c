import { model } from "@medusajs/framework/utils";

/**
 * What the agency's registry knows of a business beyond what the business tells of itself; the columns are those of the
 * agency's file. Money in whole rupiah, by the year.
 */
export const RegistryEntry = model
  .define("registry_entry", {
    id: model.id({ prefix: "regent" }).primaryKey(),
    seller_id: model.text(),
    /** The year that the figures speak of. */
    year: model.number().nullable(),
    owner: model.text().nullable(),
    /** As the agency calls it. */
    commodity: model.text().nullable(),
    /** Handle of the domain's product families; null for goods that it has none for. */
    family: model.text().nullable(),
    products: model.text().nullable(),
    permit_year: model.number().nullable(),
    kbli_code: model.text().nullable(),
    /** 2020 or 2025: the later edition renumbers. */
    kbli_edition: model.number().nullable(),
    investment: model.bigNumber().nullable(),
    quantity: model.bigNumber().nullable(),
    unit: model.text().nullable(),
    production_value: model.bigNumber().nullable(),
    material_value: model.bigNumber().nullable(),
    export_countries: model.array(),
    is_active: model.boolean().default(true),
    /** Aid received before this register was kept here, in the words of the file. Later aid has records of its own. */
    aid: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["family"], where: "deleted_at IS NULL" },
  ]);
