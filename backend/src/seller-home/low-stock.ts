import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { readSoldGoods } from "../seller-listings/sold-goods";

/** Something on sale of which little is left. */
export interface LowStock {
  listing_id: string;
  title: string;
  variant_title: string;
  /** Pieces that can still be sold. */
  stock: number;
}

/** Pieces; with so few left a seller should make more. */
const FEW = 3;
const MOST_SHOWN = 10;

/** What of a business's published listings runs out, the fewest first. */
export async function readLowStock(container: MedusaContainer, sellerId: string): Promise<LowStock[]> {
  const [published, seller] = await Promise.all([
    container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .listListings(
        { seller_id: sellerId, status: "published", product_id: { $ne: null } },
        { select: ["id", "title", "product_id"], take: null },
      ),
    container.resolve<SellerModuleService>(SELLER_MODULE).retrieveSeller(sellerId),
  ]);
  const productIds = published.flatMap(({ product_id }) => product_id ?? []);
  const goods = await readSoldGoods(container, productIds, seller.stock_location_id);
  return published
    .flatMap(({ id, title, product_id }) =>
      (goods.get(product_id ?? "")?.variants ?? []).map((variant) => ({
        listing_id: id,
        title,
        variant_title: variant.title,
        stock: Math.max(0, variant.stock - variant.reserved),
      })),
    )
    .filter(({ stock }) => stock <= FEW)
    .sort((a, b) => a.stock - b.stock)
    .slice(0, MOST_SHOWN);
}
