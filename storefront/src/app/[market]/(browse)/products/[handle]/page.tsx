import { notFound } from "next/navigation";
import { getListing } from "@/catalog/get-listing";
import { marketOrNotFound } from "@/market/market-or-not-found";

export function generateStaticParams(): { handle: string }[] {
  return [];
}

export default async function ProductPage({ params }: PageProps<"/[market]/products/[handle]">) {
  const { market: code, handle } = await params;
  const market = marketOrNotFound(code);
  const listing = (await getListing(market.code, handle)) ?? notFound();
  return <h1>{listing.title}</h1>;
}
