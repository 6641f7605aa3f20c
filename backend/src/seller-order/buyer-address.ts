import type { PlacedOrder } from "../workflows/order/placed-order";

/** Where a parcel goes, as it is written on it. */
export interface BuyerAddress {
  name: string;
  company: string | null;
  /** Street, then village and kecamatan, then regency, province and postal code; abroad as given, the country last. */
  lines: string[];
  phone: string | null;
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string | null;
}

type ShippingAddress = NonNullable<PlacedOrder["shipping_address"]>;

const countryNames = new Intl.DisplayNames("en", { type: "region" });

/** The address of an order's buyer, line by line. */
export function buyerAddress(address: ShippingAddress): BuyerAddress {
  const country = address.country_code?.toLowerCase() ?? null;
  const lines = country === "id" || country === null ? linesAtHome(address) : linesAbroad(address, country);
  return {
    name: buyerName(address),
    company: address.company ?? null,
    lines: lines.filter((line) => line !== ""),
    phone: address.phone ?? null,
    country_code: country,
  };
}

/** Who buys. */
export function buyerName(address: ShippingAddress | null | undefined): string {
  return joined(" ", address?.first_name, address?.last_name);
}

/** Roughly where a buyer lives: kecamatan and regency at home, town and country abroad. */
export function buyerPlace(address: ShippingAddress | null | undefined): string {
  if (!address) return "";
  const country = address.country_code?.toLowerCase();
  if (country && country !== "id") return joined(", ", address.city, countryNameOf(country));
  return joined(", ", named(address, "kecamatan_name"), regencyOf(address));
}

function linesAtHome(address: ShippingAddress): string[] {
  const village = named(address, "village_name");
  const kecamatan = named(address, "kecamatan_name");
  const province = named(address, "province_name") ?? address.province;
  return [
    joined(", ", address.address_1, address.address_2),
    joined(", ", village, kecamatan && `Kec. ${kecamatan}`),
    joined(" ", joined(", ", regencyOf(address), province), address.postal_code),
  ];
}

function linesAbroad(address: ShippingAddress, country: string): string[] {
  return [
    address.address_1 ?? "",
    address.address_2 ?? "",
    joined(" ", joined(", ", address.city, address.province), address.postal_code),
    // Postal unions ask for the country on the last line, in capitals.
    countryNameOf(country).toUpperCase(),
  ];
}

const regencyOf = (address: ShippingAddress) => named(address, "regency_name") ?? address.city;

function countryNameOf(country: string): string {
  return /^[a-z]{2}$/.test(country) ? (countryNames.of(country.toUpperCase()) ?? country) : country;
}

function named({ metadata }: ShippingAddress, key: string): string | null {
  const name = metadata?.[key];
  return typeof name === "string" && name !== "" ? name : null;
}

function joined(separator: string, ...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}
