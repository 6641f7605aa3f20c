import type { CurrencyCode } from "./currency.js";
import { convert, type ExchangeRates } from "./exchange.js";
import { money, type Money } from "./money.js";
import { TariffError, type DeliveryDays } from "./delivery.js";
import { chargeableKg, EXPORT_DIVISOR, type ShippingItem } from "./weight.js";

/** Zones abroad. */
export type ExportZone = "asean" | "east_asia" | "oceania" | "europe" | "americas" | "middle_east";

/** What a parcel up to a weight costs. */
export interface WeightStep {
  readonly upToKg: number;
  /** US cents. */
  readonly cents: number;
}

/** What delivery to a zone's countries costs and how long it takes. */
export interface ExportZoneTariff {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  /** In ascending order of weight. */
  readonly steps: readonly WeightStep[];
  /** US cents for each kilogram beyond the last step. */
  readonly centsPerFurtherKg: number;
  readonly days: DeliveryDays;
}

/** The tariff abroad, by zone, in US dollars. */
export type ExportTariff = Readonly<Record<ExportZone, ExportZoneTariff>>;

/**
 * PLACEHOLDER SETTINGS, for the operator to replace with their courier's tariff: neither the prices nor the days come
 * from any courier. In US cents; other currencies are converted by the operator's rates.
 */
export const DEFAULT_EXPORT_TARIFF: ExportTariff = {
  asean: {
    countries: ["sg", "my", "th", "vn", "ph", "bn", "kh", "la", "mm", "tl"],
    steps: steps(1200, 1700, 2900, 4900, 8500),
    centsPerFurtherKg: 400,
    days: [4, 9],
  },
  east_asia: {
    countries: ["jp", "kr", "cn", "hk", "tw", "mo"],
    steps: steps(1800, 2500, 4300, 7400, 13200),
    centsPerFurtherKg: 620,
    days: [5, 10],
  },
  oceania: {
    countries: ["au", "nz", "pg", "fj"],
    steps: steps(2000, 2900, 5200, 9000, 16200),
    centsPerFurtherKg: 760,
    days: [6, 12],
  },
  europe: {
    countries: [
      ...[
        "at",
        "be",
        "bg",
        "hr",
        "cy",
        "cz",
        "dk",
        "ee",
        "fi",
        "fr",
        "de",
        "gr",
        "hu",
        "ie",
        "it",
        "lv",
        "lt",
      ],
      ...["lu", "mt", "nl", "pl", "pt", "ro", "sk", "si", "es", "se", "gb", "no", "ch", "is", "li"],
    ],
    steps: steps(2600, 3700, 6500, 11200, 20200),
    centsPerFurtherKg: 950,
    days: [7, 14],
  },
  americas: {
    countries: ["us", "ca", "mx", "br", "ar", "cl", "co", "pe"],
    steps: steps(2800, 4000, 7100, 12300, 22400),
    centsPerFurtherKg: 1060,
    days: [7, 15],
  },
  middle_east: {
    countries: ["sa", "ae", "qa", "kw", "bh", "om", "jo", "tr"],
    steps: steps(2200, 3200, 5700, 9800, 17600),
    centsPerFurtherKg: 830,
    days: [6, 12],
  },
};

function steps(kg1: number, kg2: number, kg5: number, kg10: number, kg20: number): readonly WeightStep[] {
  return [
    { upToKg: 1, cents: kg1 },
    { upToKg: 2, cents: kg2 },
    { upToKg: 5, cents: kg5 },
    { upToKg: 10, cents: kg10 },
    { upToKg: 20, cents: kg20 },
  ];
}

/** The zone of a country by ISO 3166-1 alpha-2, in either case; undefined where nobody delivers, Indonesia included. */
export function exportZoneOf(
  countryIso2: string,
  tariff: ExportTariff = DEFAULT_EXPORT_TARIFF,
): ExportZone | undefined {
  const country = countryIso2.toLowerCase();
  const zones = Object.keys(tariff) as ExportZone[];
  return zones.find((zone) => tariff[zone].countries.includes(country));
}

/** The price of a parcel abroad, what it was reckoned from, and how long it takes. */
export interface ExportShipping {
  readonly price: Money;
  readonly chargeableKg: number;
  readonly zone: ExportZone;
  readonly days: DeliveryDays;
}

/**
 * What one seller's parcel to another country costs: the weight step that holds its chargeable kilograms (divisor
 * 5000), in dollars, converted to the buyer's currency and rounded up to its habit.
 *
 * @throws TariffError `zone_unknown` for a country that the tariff does not know; RangeError for impossible measures.
 */
export function exportShipping(parcel: {
  readonly items: readonly ShippingItem[];
  readonly country: string;
  readonly currency: CurrencyCode;
  readonly rates: ExchangeRates;
  readonly tariff?: ExportTariff;
}): ExportShipping {
  const tariff = parcel.tariff ?? DEFAULT_EXPORT_TARIFF;
  const zone = exportZoneOf(parcel.country, tariff);
  if (!zone) throw new TariffError("zone_unknown", `no zone holds country "${parcel.country}"`);
  const kg = chargeableKg(parcel.items, EXPORT_DIVISOR);
  return {
    price: convert(money(centsFor(kg, tariff[zone]), "USD"), parcel.currency, parcel.rates),
    chargeableKg: kg,
    zone,
    days: tariff[zone].days,
  };
}

function centsFor(kg: number, { steps, centsPerFurtherKg }: ExportZoneTariff): number {
  const step = steps.find(({ upToKg }) => kg <= upToKg);
  if (step) return step.cents;
  const last = steps.at(-1) ?? { upToKg: 0, cents: 0 };
  return last.cents + (kg - last.upToKg) * centsPerFurtherKg;
}
