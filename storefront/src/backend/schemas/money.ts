import { isCurrencyCode, type CurrencyCode } from "@lapak-lebak/domain/currency";
import type { Money } from "@lapak-lebak/domain/money";
import { z } from "zod";

export const currencySchema = z.custom<CurrencyCode>(
  (value) => typeof value === "string" && isCurrencyCode(value),
  "not a currency of the shop",
);

/** An amount in the currency's smallest unit. */
export const moneySchema = z.object({ amount: z.int(), currency: currencySchema }) satisfies z.ZodType<Money>;
