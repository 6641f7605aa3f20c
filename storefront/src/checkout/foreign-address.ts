import type { Market } from "@lapak-lebak/domain/market";
import { z } from "zod";

export const FOREIGN_ADDRESS_FIELDS = ["line_1", "line_2", "city", "state", "postal_code"] as const;

interface Custom {
  /** Whether addresses name a state, and whether they must; its word in the message file. */
  state: "none" | "optional" | "required";
  stateWord: "state" | "prefecture" | "region";
  postalWord: "postal" | "zip";
  postalCode: RegExp;
  /** One that exists, for the hint. */
  example: string;
}

const plain = { state: "none", stateWord: "state", postalWord: "postal" } as const;

/** How addresses are written in the countries of the markets (Universal Postal Union's addressing pages). */
const CUSTOMS: Readonly<Record<string, Custom>> = {
  sg: { ...plain, postalCode: /^\d{6}$/, example: "238823" },
  my: { ...plain, state: "required", postalCode: /^\d{5}$/, example: "50480" },
  us: { ...plain, state: "required", postalWord: "zip", postalCode: /^\d{5}(-\d{4})?$/, example: "94103" },
  nl: { ...plain, postalCode: /^\d{4} ?[A-Z]{2}$/, example: "1012 AB" },
  de: { ...plain, postalCode: /^\d{5}$/, example: "10115" },
  jp: {
    ...plain,
    state: "required",
    stateWord: "prefecture",
    postalCode: /^\d{3}-?\d{4}$/,
    example: "100-0001",
  },
  au: { ...plain, state: "required", postalCode: /^\d{4}$/, example: "2000" },
  sa: { ...plain, state: "optional", stateWord: "region", postalCode: /^\d{5}(-\d{4})?$/, example: "11564" },
};

const ANYWHERE: Custom = { ...plain, state: "optional", postalCode: /^[A-Z0-9 -]{3,10}$/, example: "" };

/** How addresses are written in a country (ISO 3166-1 alpha-2, lower case). */
export function addressCustomOf(country: Market["country"]): Custom {
  return CUSTOMS[country] ?? ANYWHERE;
}

/**
 * An address in the market's country. Messages are codes: `line_1_missing`, `line_1_long`, `line_2_long`,
 * `city_missing`, `city_long`, `state_missing`, `state_long`, `postal_code_missing`, `postal_code_wrong`.
 */
export function foreignAddressSchema({ country }: Pick<Market, "country">) {
  const custom = addressCustomOf(country);
  return z.object({
    line_1: z.string().trim().min(3, "line_1_missing").max(100, "line_1_long"),
    line_2: z.string().trim().max(100, "line_2_long"),
    city: z.string().trim().min(1, "city_missing").max(80, "city_long"),
    state: z
      .string()
      .trim()
      .min(custom.state === "required" ? 2 : 0, "state_missing")
      .max(80, "state_long"),
    postal_code: z
      .string()
      .trim()
      .min(1, "postal_code_missing")
      .transform((code) => code.toUpperCase())
      .pipe(z.string().regex(custom.postalCode, "postal_code_wrong")),
  });
}
