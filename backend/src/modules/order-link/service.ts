import { randomBytes } from "node:crypto";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { transactionOf } from "../../database/lock-status";
import { OrderLink } from "./models/order-link";

/** Bytes of chance in a token: 256 bits cannot be guessed. */
const TOKEN_BYTES = 32;

/** A token as it stands in addresses: 43 characters of base64url. */
export const ORDER_TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

export type OrderLinkRecord = InferTypeOf<typeof OrderLink>;

/** The links by which buyers without an account see their orders. */
export default class OrderLinkModuleService extends MedusaService({ OrderLink }) {
  /** The link of an order, made on first call. Two who ask at once get the same one. */
  @InjectTransactionManager()
  async ensureOrderLink(
    orderId: string,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<OrderLinkRecord> {
    await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext(?))", [
      `order_link:${orderId}`,
    ]);
    const [existing] = await this.listOrderLinks({ order_id: orderId }, { take: 1 }, sharedContext);
    if (existing) return existing;
    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    return await this.createOrderLinks({ order_id: orderId, token }, sharedContext);
  }
}
