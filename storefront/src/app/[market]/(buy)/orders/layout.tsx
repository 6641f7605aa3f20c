import { marketOrNotFound } from "@/market/market-or-not-found";
import { ShopFrame } from "@/shell/shop-frame";

export default async function OrdersLayout({ children, params }: LayoutProps<"/[market]/orders">) {
  const market = marketOrNotFound((await params).market);
  return <ShopFrame market={market}>{children}</ShopFrame>;
}
