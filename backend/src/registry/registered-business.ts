import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { isProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import type { RegistryRow } from "@lapak-lebak/domain/registry-row";
import { z } from "zod";

/** A business with what the register knows of it, as {@link REGISTERED_COLUMNS} gives it. */
export const registeredBusiness = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["perorangan", "kelompok", "koperasi", "cv"]).nullable(),
  status: z.enum(BUSINESS_STATUSES),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  street: z.string().nullable(),
  phone: z.string().nullable(),
  nib: z.string().nullable(),
  workers_men: z.number(),
  workers_women: z.number(),
  /** Whether people act for it. */
  claimed: z.boolean(),
  year: z.number().nullable(),
  owner: z.string().nullable(),
  commodity: z.string().nullable(),
  family: z.string().nullable(),
  products: z.string().nullable(),
  permit_year: z.number().nullable(),
  kbli_code: z.string().nullable(),
  kbli_edition: z.number().nullable(),
  investment: z.number().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  production_value: z.number().nullable(),
  material_value: z.number().nullable(),
  export_countries: z.array(z.string()).nullable(),
  /** Null where the register knows nothing of it. */
  is_active: z.boolean().nullable(),
  aid: z.string().nullable(),
});

export type RegisteredBusiness = z.infer<typeof registeredBusiness>;

/** Whether somebody acts for a business `s`. */
export const IS_CLAIMED = `EXISTS (SELECT 1 FROM seller_member m WHERE m.seller_id = s.id AND m.deleted_at IS NULL)`;

/**
 * The columns of a {@link RegisteredBusiness} from `seller s` and `registry_entry e`. Whole rupiah stay exact as doubles: they
 * are far below 2^53.
 */
export const REGISTERED_COLUMNS = [
  ...["id", "name", "kind", "status", "kecamatan", "village", "street", "phone", "nib"].map((c) => `s.${c}`),
  ...["workers_men", "workers_women"].map((column) => `s.${column}`),
  `${IS_CLAIMED} AS claimed`,
  ...["year", "owner", "commodity", "family", "products", "permit_year", "kbli_code", "kbli_edition"].map(
    (column) => `e.${column}`,
  ),
  ...["investment", "quantity", "production_value", "material_value"].map((c) => `e.${c}::float8 AS ${c}`),
  ...["unit", "export_countries", "is_active", "aid"].map((column) => `e.${column}`),
].join(", ");

/** The tables behind them. */
export const REGISTERED_TABLES = `seller s LEFT JOIN registry_entry e ON e.seller_id = s.id AND e.deleted_at IS NULL`;

/** A business as a row of the agency's file. */
export function registryRowOf(business: RegisteredBusiness): RegistryRow {
  const { kbli_code: code, kbli_edition: edition, family } = business;
  return {
    year: business.year,
    name: business.name,
    owner: business.owner,
    nib: business.nib,
    street: business.street,
    village: business.village,
    kecamatan: business.kecamatan ?? "",
    phone: business.phone,
    commodity: business.commodity,
    family: family !== null && isProductFamilyHandle(family) ? family : null,
    products: business.products,
    legalForm: business.kind,
    permitYear: business.permit_year,
    kbli: code === null ? null : { code, edition: edition === 2025 ? 2025 : 2020 },
    workersMen: business.workers_men,
    workersWomen: business.workers_women,
    investment: business.investment,
    quantity: business.quantity,
    unit: business.unit,
    productionValue: business.production_value,
    materialValue: business.material_value,
    exportCountries: business.export_countries ?? [],
    isActive: business.is_active,
    aid: business.aid,
  };
}
