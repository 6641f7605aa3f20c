import { kecamatanBySlug, LEBAK } from "@lapak-lebak/domain/areas";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerRecord } from "../modules/seller/service";
import { buyerAddress } from "../seller-order/buyer-address";
import { readOwnPart } from "../seller-order/read-seller-order";
import { showsAddress } from "../seller-order/seller-order-view";
import type { ParcelPaper, Sender } from "./paper-data";

/**
 * What the papers of a seller's own parcel say.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`); NOT_ALLOWED (`seller_order_not_paid`) for a part whose address a
 *   seller may not see: nobody has paid, or it is cancelled
 */
export async function readParcelPaper(
  container: MedusaContainer,
  sellerId: string,
  partId: string,
): Promise<ParcelPaper> {
  const { order: view, part } = await readOwnPart(container, sellerId, partId);
  const { order } = view;
  if (!showsAddress(part.status) || !order.shipping_address) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "There is nothing to be sent for this part.",
      "seller_order_not_paid",
    );
  }
  const seller = await container.resolve<SellerModuleService>(SELLER_MODULE).retrieveSeller(sellerId);
  const recipient = buyerAddress(order.shipping_address);
  return {
    language: recipient.country_code === "id" ? "id" : "en",
    displayId: order.display_id,
    placedAt: order.created_at,
    sender: senderOf(seller),
    recipient,
    service: part.service_name,
    items: part.items.map(({ title, variant_title, sku, quantity }) => ({
      ...{ title, sku, quantity },
      variantTitle: variant_title,
    })),
  };
}

function senderOf({ name, street, village, kecamatan: slug, phone }: SellerRecord): Sender {
  const kecamatan = slug ? kecamatanBySlug(slug) : undefined;
  const lines = [
    street,
    [village, kecamatan && `Kec. ${kecamatan.name}`].filter(Boolean).join(", "),
    [`${LEBAK.name}, ${LEBAK.provinceName}`, kecamatan?.postalCode].filter(Boolean).join(" "),
  ];
  return { name, lines: lines.filter((line): line is string => Boolean(line)), phone };
}
