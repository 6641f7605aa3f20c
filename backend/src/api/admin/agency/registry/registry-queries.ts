import { AID_KINDS } from "@lapak-lebak/domain/aid";
import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { CERTIFICATE_TYPE_CODES } from "@lapak-lebak/domain/certificates";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { REGISTRY_COLUMNS } from "@lapak-lebak/domain/registry-row";
import { SIZE_CLASSES } from "@lapak-lebak/domain/size-class";
import { z } from "zod";
import { SHEET_FORMATS } from "../../../../sheets/send-sheet";
import { flagParameter, listOf } from "../../../query-parameters";
import { dayParameter, monthParameter, pageQuery, searchText } from "../page-query";

const conditions = {
  q: searchText.optional(),
  kecamatan: listOf(z.enum(KECAMATAN.map(({ slug }) => slug)), "not_allowed").optional(),
  family: listOf(z.enum(PRODUCT_FAMILY_HANDLES), "not_allowed").optional(),
  certificate: listOf(z.enum(CERTIFICATE_TYPE_CODES), "not_allowed").optional(),
  status: listOf(z.enum(BUSINESS_STATUSES), "not_allowed").optional(),
  size: listOf(z.enum(SIZE_CLASSES), "not_allowed").optional(),
  claimed: flagParameter.optional(),
  active: flagParameter.optional(),
  registered: monthParameter.optional(),
};

/** Query of the register's list. Several values of one kind, separated by commas, mean any of them. */
export const registryListQuery = z.strictObject({ ...conditions, ...pageQuery });

/** Query of the register's export. */
export const registryExportQuery = z.strictObject({ ...conditions, format: z.enum(SHEET_FORMATS) });

/** Query of an import's rows. */
export const importRowsQuery = z.strictObject({
  action: z.enum(["create", "update", "unchanged", "fault"]).optional(),
  ...pageQuery,
});

/** Query of a list without conditions. */
export const plainListQuery = z.strictObject(pageQuery);

/** Nothing is taken from the body. */
export const emptyBody = z.strictObject({}).default({});

const LONGEST_CELL = 1000;

/** Columns of the agency's file that are to stand anew; null or an empty text: nothing is known. */
export const registryEditBody = z.strictObject(
  Object.fromEntries(
    REGISTRY_COLUMNS.map((column) => [
      column,
      z.union([z.string().max(LONGEST_CELL), z.number(), z.boolean(), z.null()]).optional(),
    ]),
  ),
);

/** Coaching or aid as staff writes it down. */
export const aidBody = z.strictObject({
  kind: z.enum(AID_KINDS),
  programme: z.string().trim().min(2).max(200),
  /** A day of Jakarta. */
  date: dayParameter,
  note: z.string().trim().max(1000).nullish(),
  file_id: z.string().max(60).nullish(),
});
