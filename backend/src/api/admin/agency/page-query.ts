import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { wholeNumber } from "../../query-parameters";
import { z } from "zod";

const LARGEST_LIMIT = 100;
const USUAL_LIMIT = 50;
/** Nobody pages further by hand: a search or an export is the way. */
const FARTHEST_OFFSET = 100_000;

/** The part of a list that is asked for, as every list of the agency takes it. */
export const pageQuery = {
  limit: wholeNumber.pipe(z.number().min(1).max(LARGEST_LIMIT)).default(USUAL_LIMIT),
  offset: wholeNumber.pipe(z.number().max(FARTHEST_OFFSET)).default(0),
};

/** What somebody searches for. */
export const searchText = z.string().trim().max(100);

/** A day of Jakarta as forms write it. */
export const dayParameter = z.iso.date();

/** A month of Jakarta, `2026-11`. */
export const monthParameter = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** Slug of a kecamatan. */
export const kecamatanParameter = z
  .string()
  .refine((slug) => kecamatanBySlug(slug) !== undefined, "not_allowed");

/** Handle of a product family. */
export const familyParameter = z.enum(PRODUCT_FAMILY_HANDLES);
