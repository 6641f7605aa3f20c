import { money, type Money } from "./money.js";
import { TariffError, type DeliveryDays } from "./delivery.js";
import { chargeableKg, HOME_DIVISOR, type ShippingItem } from "./weight.js";

/** Zones at home by distance from Lebak: A is Banten and Jakarta, F is Maluku and Papua. */
export type HomeZone = "A" | "B" | "C" | "D" | "E" | "F";

/** What delivery to the provinces of a zone costs and how long it takes. */
export interface HomeZoneTariff {
  /** Two-digit province codes of the Ministry of Home Affairs. */
  readonly provinceCodes: readonly string[];
  /** Rupiah for each chargeable kilogram. */
  readonly rupiahPerKg: number;
  readonly days: DeliveryDays;
}

/** The tariff at home, by zone. */
export type HomeTariff = Readonly<Record<HomeZone, HomeZoneTariff>>;

/**
 * PLACEHOLDER SETTINGS, for the operator to replace with their courier's tariff. Zones and rupiah per kilogram are the
 * project's placeholder table; the days are estimates that no courier has promised.
 */
export const DEFAULT_HOME_TARIFF: HomeTariff = {
  A: { provinceCodes: ["31", "36"], rupiahPerKg: 12_000, days: [1, 2] },
  B: { provinceCodes: ["32"], rupiahPerKg: 14_000, days: [2, 3] },
  C: { provinceCodes: ["18", "33", "34", "35"], rupiahPerKg: 20_000, days: [2, 4] },
  D: {
    provinceCodes: ["11", "12", "13", "14", "15", "16", "17", "19", "21", "51"],
    rupiahPerKg: 32_000,
    days: [3, 7],
  },
  E: {
    provinceCodes: ["52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76"],
    rupiahPerKg: 48_000,
    days: [4, 8],
  },
  F: {
    provinceCodes: ["81", "82", "91", "92", "93", "94", "95", "96"],
    rupiahPerKg: 90_000,
    days: [6, 12],
  },
};

/** The zone of a province by its two-digit code; undefined for codes that the tariff does not know. */
export function homeZoneOf(
  provinceCode: string,
  tariff: HomeTariff = DEFAULT_HOME_TARIFF,
): HomeZone | undefined {
  const zones = Object.keys(tariff) as HomeZone[];
  return zones.find((zone) => tariff[zone].provinceCodes.includes(provinceCode));
}

/** The price of a parcel, what it was reckoned from, and how long it takes. */
export interface HomeShipping {
  readonly price: Money;
  readonly chargeableKg: number;
  readonly zone: HomeZone;
  readonly days: DeliveryDays;
}

/**
 * What one seller's parcel to an address at home costs, in rupiah: chargeable kilograms (divisor 6000) times the zone's
 * rate.
 *
 * @throws TariffError `zone_unknown` for a province that the tariff does not know; RangeError for impossible measures.
 */
export function homeShipping(parcel: {
  readonly items: readonly ShippingItem[];
  readonly provinceCode: string;
  readonly tariff?: HomeTariff;
}): HomeShipping {
  const tariff = parcel.tariff ?? DEFAULT_HOME_TARIFF;
  const zone = homeZoneOf(parcel.provinceCode, tariff);
  if (!zone) throw new TariffError("zone_unknown", `no zone holds province "${parcel.provinceCode}"`);
  const kg = chargeableKg(parcel.items, HOME_DIVISOR);
  return {
    price: money(tariff[zone].rupiahPerKg * kg, "IDR"),
    chargeableKg: kg,
    zone,
    days: tariff[zone].days,
  };
}
