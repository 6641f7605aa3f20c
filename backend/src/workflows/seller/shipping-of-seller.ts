import { kecamatanBySlug, LEBAK } from "@lapak-lebak/domain/areas";
import { MARKETS } from "@lapak-lebak/domain/market";
import type {
  CreateStockLocationInput,
  FulfillmentWorkflow,
  StockLocationAddressInput,
} from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CourierService } from "../../providers/fulfillment-courier/courier-service";
import { COURIER_PROVIDER_ID } from "../../provider-ids";

/** A business, as far as shipping concerns it. */
export interface ShippingSeller {
  id: string;
  handle: string;
  name: string;
  phone: string;
  street: string;
  village: string;
  /** Slug of the domain's areas. */
  kecamatan: string;
  /** Null: that of the kecamatan. */
  postal_code: string | null;
  /** Whether it ships abroad. */
  exports: boolean;
}

/** A business, as it is stored, where it ships from. */
type StoredAddress = Pick<ShippingSeller, "id" | "handle" | "name"> &
  Record<"phone" | "street" | "village" | "kecamatan" | "postal_code", string | null>;

/**
 * What shipping needs of a stored business.
 *
 * @throws MedusaError UNEXPECTED_STATE for a draft without address or phone number, from where nothing can be fetched
 */
export function shippingSellerOf(seller: StoredAddress, exports: boolean): ShippingSeller {
  const { id, handle, name, phone, street, village, kecamatan, postal_code } = seller;
  if (phone === null || street === null || village === null || kecamatan === null) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${name} has no address to ship from.`);
  }
  return { id, handle, name, phone, street, village, kecamatan, postal_code, exports };
}

/** The delivery areas of a seller: a fulfillment set, and its zones at home and, where it exports, abroad. */
export interface DeliveryAreas {
  set_id: string;
  home_zone_id: string;
  abroad_zone_id: string | null;
}

/** What the options of a seller hang on. */
export interface SellerShipping {
  seller: ShippingSeller;
  shipping_profile_id: string;
  areas: DeliveryAreas | undefined;
}

/** The countries abroad that the shop has markets for, lower case. */
export const COUNTRIES_ABROAD: readonly string[] = [
  ...new Set(MARKETS.filter((market) => market.channel === "export").map((market) => market.country)),
];

/** Where the goods lie: at the seller's. */
export function locationOf(seller: ShippingSeller): CreateStockLocationInput & {
  address: StockLocationAddressInput;
} {
  const kecamatan = kecamatanBySlug(seller.kecamatan);
  return {
    name: seller.name,
    address: {
      address_1: seller.street,
      address_2: seller.village,
      city: kecamatan?.name ?? seller.kecamatan,
      province: LEBAK.provinceName,
      postal_code: seller.postal_code ?? kecamatan?.postalCode ?? null,
      country_code: "id",
      phone: seller.phone,
    },
    metadata: { seller_id: seller.id },
  };
}

/** The shipping options of a seller, each of them priced by the courier provider. */
export function optionsOf(
  { shipping_profile_id, areas }: SellerShipping,
  types: Record<CourierService, { id: string; label: string }>,
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] {
  if (areas === undefined) return [];
  const option = (service: CourierService, service_zone_id: string) => ({
    name: types[service].label,
    service_zone_id,
    shipping_profile_id,
    provider_id: COURIER_PROVIDER_ID,
    price_type: "calculated" as const,
    type_id: types[service].id,
    data: { service },
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
    ],
  });
  return [
    option("courier-home", areas.home_zone_id),
    option("pickup", areas.home_zone_id),
    ...(areas.abroad_zone_id === null ? [] : [option("courier-export", areas.abroad_zone_id)]),
  ];
}
