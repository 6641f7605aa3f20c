import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { z } from "zod";
import { SHEET_FORMATS } from "../../../../sheets/send-sheet";
import { monthParameter, pageQuery } from "../page-query";

/** An empty text leaves a condition open. */
const open = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** Which part is counted. */
export const statisticsQuery = z.strictObject({
  kecamatan: open(z.enum(KECAMATAN.map(({ slug }) => slug))),
  family: open(z.enum(PRODUCT_FAMILY_HANDLES)),
  month: open(monthParameter),
});

/** Query of the statistics as a sheet. */
export const statisticsExportQuery = statisticsQuery.extend({ format: z.enum(SHEET_FORMATS) });

/** Query of the lines that were sold. */
export const salesQuery = statisticsQuery.extend(pageQuery);
