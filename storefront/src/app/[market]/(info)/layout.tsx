import { marketOrNotFound } from "@/market/market-or-not-found";
import { ShopFrame } from "@/shell/shop-frame";

// What they say follows from settings: shared caches ask again after an hour.
export const revalidate = 3600;

/** Pages about the shop; static, with no script but the frame's. */
export default async function InformationLayout({ children, params }: LayoutProps<"/[market]">) {
  const market = marketOrNotFound((await params).market);
  return <ShopFrame market={market}>{children}</ShopFrame>;
}
