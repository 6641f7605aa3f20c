import { LISTING_STATUSES } from "@lapak-lebak/domain/listing";
import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import { z } from "zod";
import { familyParameter, writtenContent } from "../../../listing/content-schema";

/** Query of the list of listings. `q` is a part of the title. */
export const listListingsQuery = z.strictObject({
  status: z.enum(LISTING_STATUSES).optional(),
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** Beginning a listing: what it will be may be told at once, or later. */
export const newListingBody = z.strictObject({ family: familyParameter.optional() }).default({});

/** The number of the revision that the writer has seen. */
const version = z.number().int().min(1).max(2_000_000_000);

/** The whole content of a draft. */
export const draftBody = z.strictObject({ version, content: writtenContent });

export const submissionBody = z.strictObject({ version });

/** Steps that take nothing from the body: what is moved is in the address, who moves it in the session. */
export const nothing = z.strictObject({}).default({});

/** Prices in whole rupiah and pieces at hand, of core's variants. */
export const quickEditBody = z.strictObject({
  variants: z
    .array(
      z.strictObject({
        id: z.string().max(100),
        price: z.number().int().min(LISTING_LIMITS.lowestPrice).max(LISTING_LIMITS.highestPrice).optional(),
        stock: z.number().int().min(0).max(LISTING_LIMITS.stock).optional(),
      }),
    )
    .min(1)
    .max(LISTING_LIMITS.variants),
});
