import type { Market } from "@lapak-lebak/domain/market";
import { routes } from "@/routes";
import { Picture } from "@/ui/picture";
import { ShopLink } from "@/ui/shop-link";
import type { ShopWindow } from "./shop-window";

const LARGE = "(width < 52rem) 56vw, 300px";
const SMALL = "(width < 52rem) 36vw, 200px";

interface HeroGoodsProps {
  market: Market;
  shown: ShopWindow["hero"];
}

/** Up to three pictures, the first one large: the goods, and before them the curator's own; with what the curator says. */
export function HeroGoods({ market, shown: { title, note, picture, listings } }: HeroGoodsProps) {
  return (
    <div>
      <div className="hero-goods">
        <div aria-hidden="true" className="plait" />
        {picture === null ? null : <Picture picture={picture} sizes={LARGE} hero decorative />}
        {listings.map((listing, index) => {
          if (listing.picture === null) return null;
          const isLarge = index === 0 && picture === null;
          return (
            <ShopLink key={listing.handle} href={routes.product(market.code, listing.handle)}>
              <Picture
                picture={{ ...listing.picture, alt: listing.title }}
                sizes={isLarge ? LARGE : SMALL}
                {...(isLarge ? { hero: true } : {})}
              />
            </ShopLink>
          );
        })}
      </div>
      {title === null ? null : <h2>{title}</h2>}
      {note === null ? null : <p>{note}</p>}
    </div>
  );
}
