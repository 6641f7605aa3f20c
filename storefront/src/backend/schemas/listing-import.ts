import { z } from "zod";

/** One cell that cannot be read: its row as the sheet counts them, its column by name. */
const importErrorSchema = z.object({
  row: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  value: z.string().nullish(),
});

export const listingImportSchema = z.object({
  id: z.string(),
  status: z.enum(["checked", "running", "done", "failed", "expired"]),
  file_name: z.string(),
  rows: z.int().nonnegative(),
  creates: z.int().nonnegative(),
  updates: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  /** Headings that are not read, as they stand in the sheet. */
  unknown_columns: z.array(z.string()),
  errors: z.array(importErrorSchema),
  /** How many rows have been written, of how many. */
  progress: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).nullish(),
  expires_at: z.string().nullable(),
});

export const listingImportAnswerSchema = z.object({ import: listingImportSchema });

export type ListingImport = z.infer<typeof listingImportSchema>;
export type ImportError = ListingImport["errors"][number];
