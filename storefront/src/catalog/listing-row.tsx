import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard } from "@/backend/schemas/listing";
import { cardTexts } from "./card-texts";
import { ListingCards } from "./listing-cards";

/** Listings in one row that is pushed sideways. */
export function ListingRow({ market, listings }: { market: Market; listings: readonly ListingCard[] }) {
  return (
    <ListingCards
      cards={listings.map((listing) => cardTexts(listing, market))}
      className="no-scrollbar listing-row"
      sizes="(width < 40rem) 160px, 224px"
      early={0}
    />
  );
}
