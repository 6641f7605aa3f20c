import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard as Listing } from "@/backend/schemas/listing";
import { ListingCard } from "./listing-card";

interface ListingGridProps {
  market: Market;
  listings: readonly Listing[];
  /** How many pictures are in the first screen of a phone. */
  early?: number;
  /** Beside a column of filters there is room for one less. */
  narrow?: boolean;
}

/** Listings in two columns on a phone and up to four on a wide window. */
export function ListingGrid({ market, listings, early = 0, narrow = false }: ListingGridProps) {
  return (
    <ul
      className={`grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-6 ${narrow ? "md:grid-cols-2 lg:grid-cols-3" : "lg:grid-cols-4"}`}
    >
      {listings.map((listing, index) => (
        <li key={listing.handle}>
          <ListingCard market={market} listing={listing} early={index < early} />
        </li>
      ))}
    </ul>
  );
}
