import { isCurrencyCode } from "@lapak-lebak/domain/currency";
import { fromMajor } from "@lapak-lebak/domain/money";
import { UNIQUE_CODE_RANGE } from "@lapak-lebak/domain/unique-code";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { ORDER_LINK_MODULE } from "../../modules/order-link";
import type OrderLinkModuleService from "../../modules/order-link/service";
import { TRANSFER_MODULE } from "../../modules/transfer";
import type TransferModuleService from "../../modules/transfer/service";
import { objectionTo, type AvailableStock, type CartToComplete } from "./cart-completion-rules";
import { discardInterruptedOrderWorkflow } from "./discard-interrupted-order";
import { isInterrupted } from "./interrupted-completion";
import { sellersOfProducts } from "./sellers-of-products";

const amount = z.coerce.number();
const nullableText = z.string().nullable().default(null);

const location = z.object({
  stocked_quantity: amount,
  reserved_quantity: amount,
  stock_locations: z
    .array(
      z.object({
        sales_channels: z
          .array(z.object({ id: z.string() }).nullish())
          .nullish()
          .transform((channels) => channels ?? []),
      }),
    )
    .nullish(),
});

const item = z.object({
  title: z.string(),
  product_id: nullableText,
  variant_id: nullableText,
  quantity: amount,
  variant: z
    .object({
      manage_inventory: z.boolean(),
      allow_backorder: z.boolean(),
      inventory_items: z
        .array(
          z.object({
            required_quantity: amount,
            inventory: z.object({ location_levels: z.array(location).nullish() }).nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

/** The cart as core hands it to the hook. */
const cartOfHook = z.object({
  id: z.string(),
  email: nullableText,
  currency_code: z.string(),
  sales_channel_id: nullableText,
  total: amount,
  shipping_address: z.unknown(),
  items: z.array(item),
  shipping_methods: z
    .array(z.object({ shipping_option_id: nullableText }))
    .nullish()
    .transform((methods) => methods ?? []),
  payment_collection: z
    .object({
      id: z.string(),
      payment_sessions: z
        .array(z.object({ amount, currency_code: z.string(), status: z.string() }))
        .nullish(),
    })
    .nullish(),
});
type CartOfHook = z.infer<typeof cartOfHook>;

const DEAD_SESSIONS = ["canceled", "error"];

/**
 * Refuses to complete a cart that must not become an order (see `objectionTo`), however it is completed: by the buyer or
 * by a payment's webhook. A cart that was completed before passes, for core answers with the order it became; unless the
 * process died over it: then what it left is taken back, and the next attempt starts afresh (`completion_interrupted`).
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const parsed = cartOfHook.parse(cart);
  const order_id = await orderOf(container, parsed.id);
  if (order_id) {
    await refuseInterruptedOrder(container, parsed, order_id);
    return;
  }
  const productIds = parsed.items.flatMap(({ product_id }) => product_id ?? []);
  const [products, shipping_profile_ids, transfer_codes_left] = await Promise.all([
    sellersOfProducts(container, productIds),
    profilesOfMethods(container, parsed),
    transferCodesLeft(container, parsed),
  ]);
  const toComplete = { ...cartToComplete(parsed), shipping_profile_ids, transfer_codes_left };
  const objection = objectionTo(toComplete, products, stockOf(parsed));
  if (objection) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, objection.message, objection.code);
});

async function orderOf(container: MedusaContainer, cart_id: string): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id },
  });
  return z.array(z.object({ order_id: z.string() })).parse(data)[0]?.order_id;
}

/** The completing workflow holds the cart's lock meanwhile, so that no completion in progress is taken for a dead one. */
async function refuseInterruptedOrder(
  container: MedusaContainer,
  cart: CartOfHook,
  order_id: string,
): Promise<void> {
  const payment_sessions = cart.payment_collection?.payment_sessions ?? [];
  if (!isInterrupted({ total: cart.total, payment_sessions })) return;
  const links = container.resolve<OrderLinkModuleService>(ORDER_LINK_MODULE);
  const [link] = await links.listOrderLinks({ order_id }, { take: 1 });
  if (link) return; // its buyer was told of it
  await discardInterruptedOrderWorkflow(container).run({
    input: { order_id, cart_id: cart.id, payment_collection_id: cart.payment_collection?.id ?? null },
  });
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The last attempt to place this order was interrupted. Please try again.",
    "completion_interrupted",
  );
}

function cartToComplete(
  cart: CartOfHook,
): Omit<CartToComplete, "shipping_profile_ids" | "transfer_codes_left"> {
  const sessions = cart.payment_collection?.payment_sessions ?? [];
  return {
    ...cart,
    has_shipping_address: cart.shipping_address != null,
    payment_sessions: sessions.filter(({ status }) => !DEAD_SESSIONS.includes(status)),
  };
}

/** What the cart's sales channel has of each variant: the rarest of the pieces that it is made of. */
function stockOf(cart: CartOfHook): AvailableStock {
  return new Map(
    cart.items.flatMap(({ variant_id, variant }): [string, number | null][] => {
      if (!variant_id || !variant) return [];
      if (!variant.manage_inventory || variant.allow_backorder) return [[variant_id, null]];
      const pieces = variant.inventory_items ?? [];
      const available = pieces.map(
        (piece) => unreserved(piece.inventory?.location_levels ?? [], cart) / piece.required_quantity,
      );
      return [[variant_id, Math.floor(Math.min(...available, pieces.length === 0 ? 0 : Infinity))]];
    }),
  );
}

function unreserved(levels: readonly z.infer<typeof location>[], cart: CartOfHook): number {
  return levels
    .filter((level) =>
      level.stock_locations?.some(({ sales_channels }) =>
        sales_channels.some((channel) => channel?.id === cart.sales_channel_id),
      ),
    )
    .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0);
}

async function profilesOfMethods(container: MedusaContainer, cart: CartOfHook): Promise<(string | null)[]> {
  const ids = cart.shipping_methods.map(({ shipping_option_id }) => shipping_option_id);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: ids.filter((id) => id !== null) },
  });
  const options = z.array(z.object({ id: z.string(), shipping_profile_id: z.string() })).parse(data);
  return ids.map((id) => options.find((option) => option.id === id)?.shipping_profile_id ?? null);
}

/** Of 999 codes, those that are free for the cart's total: in rupiah the amounts must differ, elsewhere the codes. */
async function transferCodesLeft(container: MedusaContainer, cart: CartOfHook): Promise<number> {
  const currency = cart.currency_code.toUpperCase();
  const { last } = UNIQUE_CODE_RANGE;
  if (!isCurrencyCode(currency)) return last;
  const base = Math.round(cart.total * fromMajor(1, currency).amount);
  const highest = currency === "IDR" ? base + last : base;
  const [, taken] = await container
    .resolve<TransferModuleService>(TRANSFER_MODULE)
    .listAndCountTransfers(
      { status: "awaiting", currency, amount: { $gte: base, $lte: highest } },
      { select: ["id"], take: 1 },
    );
  return last - taken;
}
