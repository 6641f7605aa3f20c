import { exportZoneOf, DEFAULT_EXPORT_TARIFF } from "@lapak-lebak/domain/tariff";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createProductsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateInventoryLevelsWorkflow,
  createInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows";
import { SELLER_MODULE } from "../../src/modules/seller";
import type SellerModuleService from "../../src/modules/seller/service";
import type { ChannelIds } from "../../src/workflows/seller/channel-ids";
import { COURIER_PROVIDER_ID } from "../../src/provider-ids";
import type { CourierService } from "../../src/providers/fulfillment-courier/courier-service";

/** What a test says of a product; the rest is ordinary. */
export interface Goods {
  title: string;
  stock?: number;
  rupiah?: number;
  /** Decimal dollars. */
  dollars?: number;
  grams?: number;
}

/** A seller that is admitted and sells, with everything core needs to ship its goods. */
export interface SellerWithGoods {
  id: string;
  name: string;
  shippingProfileId: string;
  stockLocationId: string;
  goods: { title: string; productId: string; variantId: string; inventoryItemId: string }[];
}

let serial = 0;

/** Makes an admitted seller with a stock location, shipping options at home and abroad, and published goods. */
export async function sellerWithGoods(
  container: MedusaContainer,
  channels: ChannelIds,
  { name, goods }: { name: string; goods: Goods[] },
): Promise<SellerWithGoods> {
  const handle = `seller-${++serial}`;
  const stockLocationId = await stockLocation(container, channels, name);
  const shippingProfileId = await shippingProfile(container, handle);
  await shippingOptions(container, stockLocationId, shippingProfileId, handle);

  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [seller] = await sellers.registerSellers([
    {
      handle,
      name,
      kind: "perorangan",
      kecamatan: "malingping",
      village: "Sukaraja",
      street: "Jl. Contoh 1",
      phone: "0812-0000-0000",
    },
  ]);
  if (!seller) throw new Error("no seller was made");
  await sellers.updateSellers({
    id: seller.id,
    status: "admitted",
    stock_location_id: stockLocationId,
    shipping_profile_id: shippingProfileId,
  });

  const made: SellerWithGoods["goods"] = [];
  for (const each of goods) {
    made.push(
      await product(container, channels, {
        ...each,
        sellerId: seller.id,
        shippingProfileId,
        stockLocationId,
      }),
    );
  }
  return { id: seller.id, name, shippingProfileId, stockLocationId, goods: made };
}

async function stockLocation(
  container: MedusaContainer,
  channels: ChannelIds,
  name: string,
): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address: { address_1: "Jl. Contoh 1", country_code: "ID" } }] },
  });
  const id = only(result).id;
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id, add: [channels.home, channels.export] },
  });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: COURIER_PROVIDER_ID },
  });
  return id;
}

async function shippingProfile(container: MedusaContainer, name: string): Promise<string> {
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name, type: "seller" }] },
  });
  return only(result).id;
}

async function shippingOptions(
  container: MedusaContainer,
  locationId: string,
  profileId: string,
  name: string,
): Promise<void> {
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id: locationId, fulfillment_set_data: { name, type: "shipping" } },
  });
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const set = only(await fulfillment.listFulfillmentSets({ name }));
  const abroad = Object.values(DEFAULT_EXPORT_TARIFF)
    .flatMap(({ countries }) => countries)
    .filter((country) => exportZoneOf(country));
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: `${name} home`,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: "id" }],
        },
        {
          name: `${name} abroad`,
          fulfillment_set_id: set.id,
          geo_zones: abroad.map((country_code) => ({ type: "country" as const, country_code })),
        },
      ],
    },
  });
  const [home, far] = zones;
  const types = await fulfillment.listShippingOptionTypes({});
  const option = (service: CourierService, service_zone_id: string | undefined) => ({
    name: service,
    service_zone_id: service_zone_id ?? "",
    shipping_profile_id: profileId,
    provider_id: COURIER_PROVIDER_ID,
    price_type: "calculated" as const,
    type_id: types.find(({ code }) => code === service)?.id,
    data: { service },
  });
  await createShippingOptionsWorkflow(container).run({
    input: [option("courier-home", home?.id), option("pickup", home?.id), option("courier-export", far?.id)],
  });
}

async function product(
  container: MedusaContainer,
  channels: ChannelIds,
  goods: Goods & { sellerId: string; shippingProfileId: string; stockLocationId: string },
): Promise<SellerWithGoods["goods"][number]> {
  const { title, stock = 10, rupiah = 15_000, dollars = 3.1, grams = 250 } = goods;
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title,
          status: "published",
          shipping_profile_id: goods.shippingProfileId,
          sales_channels: [{ id: channels.home }, { id: channels.export }],
          options: [{ title: "Isi", values: ["250 g"] }],
          variants: [
            {
              title: "250 g",
              options: { Isi: "250 g" },
              manage_inventory: true,
              ...{ weight: grams, length: 20, width: 15, height: 5 },
              prices: [
                { currency_code: "idr", amount: rupiah },
                { currency_code: "usd", amount: dollars },
              ],
            },
          ],
        },
      ],
    },
  });
  const created = only(result);
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: created.id },
    [SELLER_MODULE]: { seller_id: goods.sellerId },
  });
  const variantId = only(created.variants).id;
  const inventoryItemId = await stockOf(container, variantId);
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        { inventory_item_id: inventoryItemId, location_id: goods.stockLocationId, stocked_quantity: stock },
      ],
    },
  });
  return { title, productId: created.id, variantId, inventoryItemId };
}

async function stockOf(container: MedusaContainer, variantId: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id: variantId },
  });
  return String((only(data) as { inventory_item_id: unknown }).inventory_item_id);
}

/** Sets what a seller has of something. */
export async function setStock(
  container: MedusaContainer,
  { inventoryItemId, stockLocationId }: { inventoryItemId: string; stockLocationId: string },
  stocked_quantity: number,
): Promise<void> {
  await updateInventoryLevelsWorkflow(container).run({
    input: {
      updates: [{ inventory_item_id: inventoryItemId, location_id: stockLocationId, stocked_quantity }],
    },
  });
}

/** The stock and what of it is reserved. */
export async function stockLevel(container: MedusaContainer, inventoryItemId: string) {
  const level = only(
    await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: inventoryItemId }, {}),
  );
  return { stocked: level.stocked_quantity, reserved: level.reserved_quantity };
}

function only<T>(list: readonly T[] | undefined): T {
  const [first] = list ?? [];
  if (first === undefined) throw new Error("there is nothing in the list");
  return first;
}
