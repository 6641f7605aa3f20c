import { marketOf } from "@lapak-lebak/domain/market";
import { z } from "zod";

/** The `market` of a request, such as `en-us`, as the domain's market. Fails with the code `unknown_market`. */
export const marketParameter = z.string().transform((code, context) => {
  const market = marketOf(code);
  if (market) return market;
  context.addIssue({ code: "custom", message: "unknown_market" });
  return z.NEVER;
});

/** The query of a route that takes nothing but the market. */
export const marketQuery = z.strictObject({ market: marketParameter });
