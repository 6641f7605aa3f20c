import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard as Listing } from "@/backend/schemas/listing";
import { ListingCard } from "./listing-card";

/** Listings in one row that is pushed sideways. */
export function ListingRow({ market, listings }: { market: Market; listings: readonly Listing[] }) {
  return (
    <ul className="-mx-4 no-scrollbar flex snap-x snap-proximity gap-4 overflow-x-auto px-4 pb-2 *:w-40 *:shrink-0 *:snap-start *:scroll-ml-4 sm:-mx-6 sm:gap-6 sm:px-6 sm:*:w-56 sm:*:scroll-ml-6">
      {listings.map((listing) => (
        <li key={listing.handle}>
          <ListingCard market={market} listing={listing} sizes="(width < 40rem) 160px, 224px" />
        </li>
      ))}
    </ul>
  );
}
