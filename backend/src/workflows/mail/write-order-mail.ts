import { CANCELLATION_REASON_LABELS, CANCELLATION_REASONS } from "@lapak-lebak/domain/cancellation-reasons";
import { money } from "@lapak-lebak/domain/money";
import { transferReference } from "@lapak-lebak/domain/unique-code";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import type { MailContent, MailDraft } from "../../mail/mail-draft";
import { orderCancelled } from "../../mail/order-cancelled";
import type { MailParcel, MailTransfer, OrderMailData } from "../../mail/order-mail-data";
import { orderPlaced } from "../../mail/order-placed";
import { orderShipped } from "../../mail/order-shipped";
import { parcelCancelled } from "../../mail/parcel-cancelled";
import { paymentReceived } from "../../mail/payment-received";
import { renderMail } from "../../mail/render-mail";
import { courierServiceOf } from "../../providers/fulfillment-courier/courier-service";
import type { Settings } from "../../settings";
import type { OrderPartView, OrderView } from "../order/order-view";
import type { OrderMailRequest } from "./order-mail-event";

const cancellationReason = z.enum(CANCELLATION_REASONS);

/**
 * Writes the mail about an event of an order, in the language of the market it was placed in.
 *
 * @throws MedusaError UNEXPECTED_STATE when the order lacks what the mail must tell: its link, or for `order-placed` its
 * transfer, or for `order-shipped` and `parcel-cancelled` its parcel.
 */
export function writeOrderMail(view: OrderView, request: OrderMailRequest, settings: Settings): MailContent {
  const { language } = view.market;
  return renderMail(draftOf(view, request, settings), { language, demonstration: settings.demonstration });
}

function draftOf(
  view: OrderView,
  { event, seller_order_id }: OrderMailRequest,
  settings: Settings,
): MailDraft {
  const { language } = view.market;
  const order = orderData(view, settings);
  switch (event) {
    case "order-placed":
      return orderPlaced[language]({ ...order, transfer: transferData(view, settings) });
    case "payment-received":
      return paymentReceived[language](order);
    case "order-shipped": {
      const part = view.parts.find(({ id }) => id === seller_order_id);
      if (!part) throw lacking("the parcel that was sent");
      return orderShipped[language]({
        ...order,
        parcel: parcelData(view, part),
        courier: part.carrier,
        trackingNumber: part.tracking_number,
      });
    }
    case "parcel-cancelled": {
      const part = view.parts.find(({ id }) => id === seller_order_id);
      if (!part?.cancellation || part.refund_due === null) throw lacking("the parcel that was cancelled");
      const reason = cancellationReason.safeParse(part.cancellation.reason).data ?? "other";
      return parcelCancelled[language]({
        ...order,
        parcel: parcelData(view, part),
        reason: CANCELLATION_REASON_LABELS[reason][language],
        note: part.cancellation.note,
        refund: money(part.refund_due, view.order.currency_code),
        othersCome: view.parts.some(({ status }) => status !== "cancelled"),
      });
    }
    case "order-cancelled":
      return orderCancelled[language]({
        ...order,
        reason: view.transfer?.status === "expired" ? "unpaid" : "by_staff",
        paid: view.transfer?.status === "confirmed",
      });
  }
}

function orderData(view: OrderView, settings: Settings): OrderMailData {
  const { order, parts, market, token } = view;
  if (!token) throw lacking("its link");
  const currency = order.currency_code;
  const total = (pick: (part: OrderPartView) => number) =>
    money(
      parts.reduce((sum, part) => sum + pick(part), 0),
      currency,
    );
  return {
    displayId: order.display_id,
    buyerName: order.shipping_address?.first_name ?? "",
    parcels: parts.map((part) => parcelData(view, part)),
    itemsTotal: total((part) => part.items_total),
    shippingTotal: total((part) => part.shipping_total),
    total: total((part) => part.total),
    statusUrl: `${settings.shopUrl}/${market.code}/orders/${token}`,
  };
}

function parcelData({ order: { currency_code: currency } }: OrderView, part: OrderPartView): MailParcel {
  return {
    sellerName: part.seller.name,
    lines: part.items.map(({ title, variant_title, quantity, total }) => ({
      title: variant_title ? `${title}, ${variant_title}` : title,
      quantity,
      total: money(total, currency),
    })),
    service: courierServiceOf({ service: part.service }) ?? null,
    shipping: money(part.shipping_total, currency),
  };
}

function transferData({ order, transfer }: OrderView, settings: Settings): MailTransfer {
  if (!transfer) throw lacking("its transfer");
  return {
    ...settings.transfer,
    amount: money(transfer.amount, order.currency_code),
    uniqueCode: transfer.unique_code,
    reference: transferReference(order.display_id, transfer.unique_code),
    expiresAt: transfer.expires_at,
  };
}

function lacking(what: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `A mail cannot be written: the order lacks ${what}.`,
  );
}
