import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";
import { courierServiceOf } from "../../../providers/fulfillment-courier/courier-service";
import { isInterrupted, sessionsOf } from "../interrupted-completion";
import { readPlacedOrder, type PlacedOrder } from "../placed-order";
import { sellersOfProducts } from "../sellers-of-products";
import { splitBySeller, type OrderToSplit } from "../split-by-seller";

/**
 * Makes an order's parts by seller where they are missing. It has no compensation on purpose: the parts are true as
 * soon as the order is placed, making them again changes nothing, and the reconciling job goes on from here.
 *
 * @throws MedusaError NOT_FOUND (`order_not_found`) for an order whose cart was not completed to the end
 */
export const ensureSellerOrdersStep = createStep(
  "ensure-seller-orders",
  async ({ order_id, now }: { order_id: string; now: string }, { container }) => {
    const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const [existing] = await sellerOrders.listSellerOrders({ order_id }, { select: ["id"], take: 1 });
    if (existing) return new StepResponse({ created: 0 });

    const order = await readPlacedOrder(container, order_id);
    if (order.status === "canceled") return new StepResponse({ created: 0 });
    if (isInterrupted({ total: order.total, payment_sessions: sessionsOf(order) })) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "The order was never completed.", "order_not_found");
    }
    const parts = splitBySeller(await orderToSplit(container, order));
    const paid = order.payment_collections?.some(({ status }) => status === "completed") ?? false;
    const created = await sellerOrders.ensureSellerOrders(
      parts.map((part) => ({
        ...part,
        order_id,
        currency: order.currency_code,
        status: paid ? "new" : "awaiting_payment",
      })),
      new Date(now),
    );
    return new StepResponse({ created: created.length });
  },
);

async function orderToSplit(container: MedusaContainer, order: PlacedOrder): Promise<OrderToSplit> {
  const productIds = order.items.flatMap((item) => item.product_id ?? []);
  const products = await sellersOfProducts(container, productIds);
  const sellerByProfile = new Map(
    [...products.values()].map(({ seller }) => [seller?.shipping_profile_id, seller?.id]),
  );
  const profiles = await profilesOfOptions(container, order);
  return {
    currency: order.currency_code,
    total: order.total,
    items: order.items.map((item) => ({
      ...item,
      seller_id: required(products.get(item.product_id ?? "")?.seller?.id, `the seller of line ${item.id}`),
    })),
    shipping_methods: order.shipping_methods.map((method) => ({
      id: method.id,
      total: method.total,
      service: courierServiceOf(method.data) ?? null,
      seller_id: required(
        sellerByProfile.get(profiles.get(method.shipping_option_id ?? "")),
        `the seller behind shipping method ${method.id}`,
      ),
    })),
  };
}

async function profilesOfOptions(
  container: MedusaContainer,
  order: PlacedOrder,
): Promise<Map<string, string>> {
  const ids = order.shipping_methods.flatMap((method) => method.shipping_option_id ?? []);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: ids },
  });
  const options = z.array(z.object({ id: z.string(), shipping_profile_id: z.string() })).parse(data);
  return new Map(options.map((option) => [option.id, option.shipping_profile_id]));
}

function required<T>(value: T | null | undefined, what: string): T {
  if (value != null) return value;
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `An order cannot be split without ${what}.`);
}
