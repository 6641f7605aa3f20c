import type { Market } from "@lapak-lebak/domain/market";
import { z } from "zod";
import { normalisePhone } from "@lapak-lebak/domain/phone";

export const CONTACT_FIELDS = ["name", "phone", "email"] as const;

/**
 * Who gets the goods. The telephone number becomes E.164. Messages are codes: `name_missing`, `name_long`,
 * `phone_missing`, `phone_wrong`, `email_missing`, `email_wrong`.
 */
export function contactSchema(market: Pick<Market, "country">) {
  return z.object({
    name: z.string().trim().min(2, "name_missing").max(80, "name_long"),
    phone: z
      .string()
      .trim()
      .min(1, "phone_missing")
      .transform((raw, issues) => {
        if (raw === "") return raw;
        const number = normalisePhone(raw, market.country);
        if (number !== undefined) return number;
        issues.addIssue({ code: "custom", message: "phone_wrong" });
        return z.NEVER;
      }),
    email: z.string().trim().min(1, "email_missing").max(254, "email_wrong").pipe(z.email("email_wrong")),
  });
}
