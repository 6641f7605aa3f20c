import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard } from "@/backend/schemas/listing";
import { cardTexts } from "./card-texts";
import { ListingCards } from "./listing-cards";

interface ListingGridProps {
  market: Market;
  listings: readonly ListingCard[];
  /** How many pictures are in the first screen of a phone. */
  early?: number;
  /** Beside a column of filters there is room for one less. */
  narrow?: boolean;
}

/** Listings in two columns on a phone and up to four on a wide window. */
export function ListingGrid({ market, listings, early = 0, narrow = false }: ListingGridProps) {
  return (
    <ListingCards
      cards={listings.map((listing) => cardTexts(listing, market))}
      className={`grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-6 ${narrow ? "md:grid-cols-2 lg:grid-cols-3" : "lg:grid-cols-4"}`}
      sizes="(width < 40rem) 44vw, (width < 68rem) 30vw, 280px"
      early={early}
    />
  );
}
