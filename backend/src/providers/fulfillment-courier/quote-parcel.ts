import { DEMONSTRATION_RATES, type ExchangeRates } from "@lapak-lebak/domain/exchange";
import { isCurrencyCode, type CurrencyCode } from "@lapak-lebak/domain/currency";
import { zero, type Money } from "@lapak-lebak/domain/money";
import {
  exportShipping,
  homeShipping,
  chargeableKg,
  TariffError,
  type DeliveryDays,
  type ShippingItem,
} from "@lapak-lebak/domain/tariff";
import { MedusaError } from "@medusajs/framework/utils";
import type { CourierService } from "./courier-service";

/** What a parcel costs and how long it takes. */
export interface ParcelQuote {
  price: Money;
  chargeableKg: number;
  /** Working days; null where the buyer fetches the goods. */
  days: DeliveryDays | null;
}

/** Where a parcel goes: the two fields of an address that decide its price. */
export interface ParcelAddress {
  /** ISO 3166-1 alpha-2, either case. */
  country_code?: string | null;
  /**
   * At home the two-digit code of the province (Ministry of Home Affairs: "36" is Banten), not its name; names go in
   * the address's metadata.
   */
  province?: string | null;
}

/** A cart's line as Medusa hands it to a provider: grams and centimetres of one packed piece, on the variant. */
export interface ParcelItem {
  quantity: number | string;
  variant?: {
    weight?: number | null;
    length?: number | null;
    width?: number | null;
    height?: number | null;
  } | null;
}

/**
 * The price of one seller's parcel by the domain's tariff, in the cart's currency. Items are those of one seller.
 *
 * @throws MedusaError INVALID_DATA with code `address_missing` (no country, or no province at home),
 * `province_unknown`, `country_not_served`, `service_not_available` (a courier at home for an address abroad, or the
 * other way round), `currency_unknown`.
 */
export function quoteParcel(parcel: {
  service: CourierService;
  items: readonly ParcelItem[];
  address: ParcelAddress | null | undefined;
  /** ISO 4217, either case. */
  currencyCode: string;
  rates?: ExchangeRates;
}): ParcelQuote {
  const currency = requireCurrency(parcel.currencyCode);
  const items = parcel.items.map(shippingItem);
  const country = parcel.address?.country_code?.toLowerCase();
  if (parcel.service === "pickup") {
    return { price: zero(currency), chargeableKg: chargeableKg(items), days: null };
  }
  if (!country) throw refusal("address_missing", "A shipping address is needed to price the courier");
  if ((country === "id") !== (parcel.service === "courier-home")) {
    throw refusal("service_not_available", "This courier does not deliver to the address's country");
  }
  return parcel.service === "courier-home"
    ? quoteHome(items, parcel.address?.province, currency)
    : quoteExport(items, country, currency, parcel.rates ?? DEMONSTRATION_RATES);
}

function quoteHome(
  items: ShippingItem[],
  province: string | null | undefined,
  currency: CurrencyCode,
): ParcelQuote {
  if (!province) throw refusal("address_missing", "The shipping address needs the code of its province");
  if (currency !== "IDR") throw refusal("service_not_available", "Couriers at home are paid in rupiah");
  try {
    const { price, chargeableKg, days } = homeShipping({ items, provinceCode: province });
    return { price, chargeableKg, days };
  } catch (error) {
    throw isUnknownZone(error)
      ? refusal("province_unknown", `No courier knows the province "${province}"`)
      : error;
  }
}

function quoteExport(
  items: ShippingItem[],
  country: string,
  currency: CurrencyCode,
  rates: ExchangeRates,
): ParcelQuote {
  try {
    const { price, chargeableKg, days } = exportShipping({ items, country, currency, rates });
    return { price, chargeableKg, days };
  } catch (error) {
    throw isUnknownZone(error) ? refusal("country_not_served", `No courier delivers to "${country}"`) : error;
  }
}

/** A piece that nobody weighed counts as nothing here: the tariff charges at least one kilogram a parcel. */
function shippingItem({ quantity, variant }: ParcelItem): ShippingItem {
  const { weight, length, width, height } = variant ?? {};
  const dimensions =
    length && width && height ? { lengthCm: length, widthCm: width, heightCm: height } : null;
  return { weightGrams: weight ?? 0, dimensions, quantity: Number(quantity) };
}

function requireCurrency(code: string): CurrencyCode {
  const currency = code.toUpperCase();
  if (!isCurrencyCode(currency)) throw refusal("currency_unknown", `The shop has no prices in "${code}"`);
  return currency;
}

function isUnknownZone(error: unknown): boolean {
  return error instanceof TariffError;
}

function refusal(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code);
}
