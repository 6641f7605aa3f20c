import { CheckoutFrame } from "@/checkout/checkout-frame";
import { marketOrNotFound } from "@/market/market-or-not-found";

export default async function CheckoutLayout({ children, params }: LayoutProps<"/[market]/checkout">) {
  const market = marketOrNotFound((await params).market);
  return <CheckoutFrame market={market}>{children}</CheckoutFrame>;
}
