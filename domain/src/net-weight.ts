import type { ContentVariant, ListingContent } from "./listing-content.js";

/** What is inside a pack, by weight or by volume. */
export interface NetWeight {
  /** Grams or millilitres. */
  readonly amount: number;
  readonly unit: "g" | "ml";
}

const WRITTEN =
  /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,3}))?\s*(kilogram|kg|gram|gr|g|mililiter|ml|liter|l)\b/i;

const UNITS: Readonly<Record<string, { readonly unit: NetWeight["unit"]; readonly times: number }>> = {
  kilogram: { unit: "g", times: 1000 },
  kg: { unit: "g", times: 1000 },
  gram: { unit: "g", times: 1 },
  gr: { unit: "g", times: 1 },
  g: { unit: "g", times: 1 },
  mililiter: { unit: "ml", times: 1 },
  ml: { unit: "ml", times: 1 },
  liter: { unit: "ml", times: 1000 },
  l: { unit: "ml", times: 1000 },
};

/**
 * Reads a net weight or volume as Indonesian labels write it: `250 g`, `1,5 kg`, `1.000 gram`, `isi 350 ml`. Undefined
 * for a text that tells none.
 */
export function parseNetWeight(text: string): NetWeight | undefined {
  const found = WRITTEN.exec(text);
  if (!found) return undefined;
  const [, whole = "", fraction = "", unit = ""] = found;
  const facts = UNITS[unit.toLowerCase()];
  if (!facts) return undefined;
  const number = Number(`${whole.replaceAll(".", "")}.${fraction || "0"}`);
  const amount = Math.round(number * facts.times * 1000) / 1000;
  return amount > 0 ? { amount, unit: facts.unit } : undefined;
}

/** The net weight of a variant: what its own label says, else what one of its chosen values says. */
export function netWeightOf(
  content: Pick<ListingContent, "options">,
  variant: Pick<ContentVariant, "choices" | "net_weight">,
): NetWeight | undefined {
  if (variant.net_weight) return parseNetWeight(variant.net_weight);
  for (const [index, option] of (content.options ?? []).entries()) {
    const value = option.values[variant.choices[index] ?? -1];
    const weight = value === undefined ? undefined : parseNetWeight(value);
    if (weight) return weight;
  }
  return undefined;
}
