import { CURATION_GRADES } from "@lapak-lebak/domain/curation-score";
import { z } from "zod";

const earned = z.object({ points: z.number(), of: z.number() });

/** The curation score of a listing, with the reason of each point. */
export const listingScore = z.object({
  points: z.number(),
  grade: z.enum(CURATION_GRADES),
  lapsed: z.array(z.string()),
  headings: z.record(z.string(), earned),
  reasons: z.array(earned.extend({ heading: z.string(), code: z.string() })),
});

export type ListingScore = z.infer<typeof listingScore>;
