import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { z } from "zod";
import { SHEET_FORMATS } from "../../../../sheets/send-sheet";

/** An empty text leaves a condition open. */
const open = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** Which part is counted. */
export const statisticsQuery = z.strictObject({
  kecamatan: open(z.enum(KECAMATAN.map(({ slug }) => slug))),
  family: open(z.enum(PRODUCT_FAMILY_HANDLES)),
  month: open(z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)),
});

/** Query of the statistics as a sheet. */
export const statisticsExportQuery = statisticsQuery.extend({ format: z.enum(SHEET_FORMATS) });
