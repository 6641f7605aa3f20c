import { z } from "zod";

/** Something that was decided, or that happened to an item by itself. */
export const pastDecision = z.object({
  at: z.string(),
  by: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reasons: z.array(z.object({ code: z.string(), field: z.string().nullish(), note: z.string().nullish() })),
  note: z.string().nullable(),
  /** How a certificate was looked into. */
  method: z.string().nullish(),
});

export type PastDecision = z.infer<typeof pastDecision>;
