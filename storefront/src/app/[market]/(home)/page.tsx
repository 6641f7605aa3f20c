import { marketOrNotFound } from "@/market/market-or-not-found";
import { getHome } from "@/catalog/get-home";
import { ShopFrame } from "@/shell/shop-frame";

export default async function HomePage({ params }: PageProps<"/[market]">) {
  const market = marketOrNotFound((await params).market);
  const home = await getHome(market.code);
  return (
    <ShopFrame market={market} search={false}>
      <pre>{JSON.stringify(home.totals)}</pre>
    </ShopFrame>
  );
}
