import { CLAIM_METHODS, CLAIM_METRICS } from "@lapak-lebak/domain/claims";
import { PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { z } from "zod";
import { dayParameter } from "../page-query";

const figure = z.number().int().min(0).max(1e15);

/** A published figure as staff writes it down. */
export const claimBody = z.strictObject({
  metric: z.enum(CLAIM_METRICS),
  family: z.enum(PRODUCT_FAMILY_HANDLES).nullable().default(null),
  value: figure,
  from: figure.nullable().default(null),
  as_of: dayParameter,
  source: z.string().trim().min(3).max(300),
  method: z.enum(CLAIM_METHODS),
});

/** Query of the register, which is short and comes whole. */
export const claimListQuery = z.strictObject({});
