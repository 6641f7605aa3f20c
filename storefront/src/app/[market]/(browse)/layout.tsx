import { marketOrNotFound } from "@/market/market-or-not-found";
import { ShopFrame } from "@/shell/shop-frame";

export default async function BrowseLayout({ children, params }: LayoutProps<"/[market]">) {
  const market = marketOrNotFound((await params).market);
  return <ShopFrame market={market}>{children}</ShopFrame>;
}
