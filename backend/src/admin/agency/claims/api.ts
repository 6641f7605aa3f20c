import { CLAIM_METHODS, CLAIM_METRICS } from "@lapak-lebak/domain/claims";
import { z } from "zod";
import { ask } from "../request/send";

const claim = z.object({
  id: z.string(),
  metric: z.enum(CLAIM_METRICS),
  family: z.string().nullable(),
  value: z.number(),
  from: z.number().nullable(),
  as_of: z.string(),
  source: z.string(),
  method: z.enum(CLAIM_METHODS),
  note: z.string().nullish(),
  conflicts: z.array(z.object({ code: z.string(), other_id: z.string() })),
});

/** A figure that somebody has published, with what does not fit between it and others. */
export type Claim = z.infer<typeof claim>;

const claims = z.object({
  items: z.array(claim),
  /** What the platform itself counts now, where it counts such a thing. */
  counted: z.array(z.object({ metric: z.string(), value: z.number(), as_of: z.string() })),
});

/** Claims, and beside them what is counted here. */
export type Claims = z.infer<typeof claims>;

export const readClaims = () => ask(claims, "/admin/agency/claims");

/** A claim as it is written down. */
export interface NewClaim {
  metric: string;
  family: string | null;
  value: number;
  from: number | null;
  as_of: string;
  source: string;
  method: string;
}

export const recordClaim = (body: NewClaim) =>
  ask(z.unknown(), "/admin/agency/claims", { method: "POST", body: { ...body } });
