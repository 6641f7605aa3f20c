import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  createPricePreferencesWorkflow,
} from "@medusajs/medusa/core-flows";
import { CURRENCY_CODES, type CurrencyCode } from "@lapak-lebak/domain/currency";
import { MARKETS } from "@lapak-lebak/domain/market";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PAYMENT_PROVIDER_ID } from "../../provider-ids";

/**
 * Makes a region for each currency of the market table, with the countries that pay in it; the tax regions of those
 * countries, without a rate of their own, because prices at home are final (VAT included where the seller charges any)
 * and exports are zero-rated; and the preference of every currency for prices that include tax.
 */
export async function ensureRegions(container: MedusaContainer): Promise<void> {
  const existing = await container.resolve(Modules.REGION).listRegions({}, { relations: ["countries"] });
  const known = new Set(existing.map((region) => region.currency_code.toUpperCase()));
  const missing = CURRENCY_CODES.filter((currency) => !known.has(currency)).flatMap((currency) => {
    const { countries, name } = countriesOf(currency);
    return countries.length === 0
      ? []
      : [
          {
            name,
            currency_code: currency.toLowerCase(),
            countries,
            automatic_taxes: true,
            is_tax_inclusive: true,
            payment_providers: [PAYMENT_PROVIDER_ID],
          },
        ];
  });
  if (missing.length > 0) await createRegionsWorkflow(container).run({ input: { regions: missing } });
  await ensureTaxRegions(container);
  await ensurePricePreferences(container);
}

function countriesOf(currency: CurrencyCode): { countries: string[]; name: string } {
  const markets = MARKETS.filter((market) => market.currency === currency);
  return {
    countries: [...new Set(markets.map((market) => market.country))],
    name: [...new Set(markets.map((market) => market.countryName.id))].join(", "),
  };
}

async function ensureTaxRegions(container: MedusaContainer): Promise<void> {
  const existing = await container.resolve(Modules.TAX).listTaxRegions({});
  const known = new Set(existing.map((region) => region.country_code));
  const countries = [...new Set(MARKETS.map((market) => market.country))].filter((code) => !known.has(code));
  if (countries.length === 0) return;
  await createTaxRegionsWorkflow(container).run({
    input: countries.map((country_code) => ({ country_code, provider_id: "tp_system" })),
  });
}

async function ensurePricePreferences(container: MedusaContainer): Promise<void> {
  const existing = await container
    .resolve(Modules.PRICING)
    .listPricePreferences({ attribute: "currency_code" });
  const known = new Set(existing.map((preference) => preference.value));
  const missing = CURRENCY_CODES.map((code) => code.toLowerCase()).filter((code) => !known.has(code));
  if (missing.length === 0) return;
  await createPricePreferencesWorkflow(container).run({
    input: missing.map((value) => ({ attribute: "currency_code", value, is_tax_inclusive: true })),
  });
}
