import type { Money } from "@lapak-lebak/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import {
  COURIER_SERVICES,
  courierServiceOf,
  type CourierService,
} from "../../../../../providers/fulfillment-courier/courier-service";
import { quoteParcel } from "../../../../../providers/fulfillment-courier/quote-parcel";
import {
  sellersOfProducts,
  type ProductWithSeller,
  type SellerOfProduct,
} from "../../../../../workflows/order/sellers-of-products";
import { notFound } from "../../../../errors/api-error";
import { kecamatanView, type KecamatanView } from "../../../../../catalog/kecamatan-view";

/** A seller's parcel of a cart. */
export interface Parcel {
  seller: { id: string; handle: string; name: string; kecamatan: KecamatanView };
  shipping_profile_id: string | null;
  /** Ids of the cart's lines in this parcel. */
  items: string[];
  /** Kilograms that a courier charges; null before the cart has an address. */
  chargeable_kg: number | null;
  options: ParcelOption[];
  chosen_option_id: string | null;
}

/** A way to send a parcel. Days are working days, null where the buyer fetches the goods. */
export interface ParcelOption {
  id: string;
  service: CourierService;
  name: string;
  price: Money;
  days: readonly [number, number] | null;
}

const measure = z.number().nullish();
const cartShape = z.object({
  currency_code: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      product_id: z.string().nullish(),
      quantity: z.coerce.number(),
      variant: z.object({ weight: measure, length: measure, width: measure, height: measure }).nullish(),
    }),
  ),
  shipping_address: z
    .object({ country_code: z.string().nullish(), province: z.string().nullish() })
    .nullish(),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish(),
});
type Cart = z.infer<typeof cartShape>;

const optionShape = z.object({
  id: z.string(),
  name: z.string(),
  shipping_profile_id: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  service_zone: z.object({ geo_zones: z.array(z.object({ country_code: z.string().nullish() })) }),
});
type Option = z.infer<typeof optionShape>;

/**
 * Reads a cart's parcels, in the order of their sellers' names. A service that does not reach the cart's address, or
 * cannot be priced for it, is left out.
 *
 * @throws ApiError 404 `cart_not_found`
 */
export async function readParcels(container: MedusaContainer, cartId: string): Promise<Parcel[]> {
  const cart = await readCart(container, cartId);
  const products = await sellersOfProducts(
    container,
    cart.items.flatMap(({ product_id }) => product_id ?? []),
  );
  const parcels = groupBySeller(cart.items, products);
  const options = await readOptions(
    container,
    parcels.flatMap(({ seller }) => seller.shipping_profile_id ?? []),
  );
  const chosen = cart.shipping_methods?.map(({ shipping_option_id }) => shipping_option_id) ?? [];
  return parcels.map(({ seller, items }) => {
    const ofSeller = options.filter((option) => option.shipping_profile_id === seller.shipping_profile_id);
    const quoted = ofSeller.flatMap((option) => quoteOption(option, items, cart));
    return {
      seller: {
        id: seller.id,
        handle: seller.handle,
        name: seller.name,
        kecamatan: kecamatanView(seller.kecamatan),
      },
      shipping_profile_id: seller.shipping_profile_id ?? null,
      items: items.map(({ id }) => id),
      chargeable_kg: quoted.find(({ option }) => option.service !== "pickup")?.chargeableKg ?? null,
      options: quoted.map(({ option }) => option),
      chosen_option_id: ofSeller.find(({ id }) => chosen.includes(id))?.id ?? null,
    };
  });
}

function groupBySeller(
  items: Cart["items"],
  products: ReadonlyMap<string, ProductWithSeller>,
): { seller: SellerOfProduct; items: Cart["items"] }[] {
  const parcels = new Map<string, { seller: SellerOfProduct; items: Cart["items"] }>();
  for (const item of items) {
    const seller = products.get(item.product_id ?? "")?.seller;
    if (!seller) continue;
    const parcel = parcels.get(seller.id) ?? { seller, items: [] };
    parcel.items.push(item);
    parcels.set(seller.id, parcel);
  }
  return [...parcels.values()].sort((a, b) => a.seller.name.localeCompare(b.seller.name, "id"));
}

function quoteOption(
  option: Option,
  items: Cart["items"],
  { shipping_address: address, currency_code: currencyCode }: Cart,
): { option: ParcelOption; chargeableKg: number }[] {
  const service = courierServiceOf(option.data);
  const country = address?.country_code?.toLowerCase();
  const reaches = option.service_zone.geo_zones.some((zone) => zone.country_code?.toLowerCase() === country);
  if (!service || !reaches) return [];
  try {
    const { price, days, chargeableKg } = quoteParcel({ service, items, address, currencyCode });
    return [{ option: { id: option.id, service, name: option.name, price, days }, chargeableKg }];
  } catch (error) {
    if (error instanceof MedusaError) return [];
    throw error;
  }
}

async function readCart(container: MedusaContainer, id: string): Promise<Cart> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      ...["currency_code", "items.id", "items.product_id", "items.quantity"],
      ...["weight", "length", "width", "height"].map((field) => `items.variant.${field}`),
      ...[
        "shipping_address.country_code",
        "shipping_address.province",
        "shipping_methods.shipping_option_id",
      ],
    ],
    filters: { id },
  });
  if (data.length === 0) throw notFound("cart_not_found", "There is no such cart.");
  return cartShape.parse(data[0]);
}

async function readOptions(container: MedusaContainer, profileIds: string[]): Promise<Option[]> {
  if (profileIds.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id", "data", "service_zone.geo_zones.country_code"],
    filters: { shipping_profile_id: profileIds },
  });
  const rank = ({ data: option }: Option) =>
    COURIER_SERVICES.findIndex((service) => service === courierServiceOf(option));
  return z
    .array(optionShape)
    .parse(data)
    .sort((a, b) => rank(a) - rank(b));
}
