import { transferReference } from "@lapak-lebak/domain/unique-code";
import type { TransferRecord } from "../../../../modules/transfer/service";
import { settings } from "../../../../settings";
import { orderStatus } from "../../../../workflows/order/order-status";
import type { OrderPartView, OrderView } from "../../../../workflows/order/order-view";
import type { PlacedOrder } from "../../../../workflows/order/placed-order";
import { kecamatanView } from "../../../../catalog/kecamatan-view";
import type { PictureView } from "../../../../catalog/picture-views";

/**
 * What the bearer of an order's link is shown. Amounts are integers of the smallest unit of `currency`. The e-mail address
 * is masked and the telephone number left out, for links get forwarded.
 */
export function orderStatusView(view: OrderView, pictures: ReadonlyMap<string, PictureView>) {
  const { order, parts, transfer, market } = view;
  const total = (pick: (part: OrderPartView) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  return {
    display_id: order.display_id,
    placed_at: order.created_at.toISOString(),
    status: orderStatus({
      cancelled: order.status === "canceled",
      transfer: transfer?.status ?? null,
      parts: parts.map(({ status }) => status),
    }),
    market: market.code,
    currency: order.currency_code,
    items_total: total((part) => part.items_total),
    shipping_total: total((part) => part.shipping_total),
    total: total((part) => part.total),
    /** What of it is owed to the buyer, for parcels that will not come. */
    refund_due: total((part) => part.refund_due ?? 0),
    email_masked: maskEmail(order.email ?? ""),
    address: addressView(order.shipping_address),
    transfer: transfer && transferView(transfer, order.display_id),
    parcels: parts.map((part) => parcelView(part, pictures)),
  };
}

/** `siti@example.com` becomes `s***@example.com`. */
export function maskEmail(email: string): string {
  const [name = "", host] = email.split("@");
  return host ? `${name.slice(0, 1)}***@${host}` : "";
}

function addressView(address: PlacedOrder["shipping_address"]) {
  if (!address) return null;
  const named = (key: string) => {
    const name = address.metadata?.[key];
    return typeof name === "string" && name !== "" ? name : null;
  };
  return {
    name: [address.first_name, address.last_name].filter(Boolean).join(" "),
    company: address.company ?? null,
    line_1: address.address_1 ?? null,
    line_2: address.address_2 ?? null,
    village: named("village_name"),
    kecamatan: named("kecamatan_name"),
    regency: named("regency_name") ?? address.city ?? null,
    province: named("province_name") ?? address.province ?? null,
    postal_code: address.postal_code ?? null,
    country_code: address.country_code ?? null,
  };
}

function transferView(transfer: TransferRecord, displayId: number) {
  const { bankName, accountNumber, accountName, swift } = settings().transfer;
  return {
    bank_name: bankName,
    account_number: accountNumber,
    account_name: accountName,
    swift,
    amount: transfer.amount,
    unique_code: transfer.unique_code,
    reference: transferReference(displayId, transfer.unique_code),
    expires_at: new Date(transfer.expires_at).toISOString(),
    status: transfer.status,
  };
}

function parcelView(part: OrderPartView, pictures: ReadonlyMap<string, PictureView>) {
  return {
    id: part.id,
    seller: {
      handle: part.seller.handle,
      name: part.seller.name,
      kecamatan: kecamatanView(part.seller.kecamatan),
    },
    status: part.status,
    service: part.service,
    service_name: part.service_name,
    items: part.items.map(({ line_item_id: _line, sku: _sku, product_id, ...item }) => ({
      ...item,
      picture: pictures.get(product_id ?? "") ?? null,
    })),
    shipping: part.shipping_total,
    subtotal: part.total,
    cancellation: part.cancellation,
    tracking: part.tracking_number
      ? { carrier: part.carrier ?? part.service_name, number: part.tracking_number }
      : null,
  };
}
