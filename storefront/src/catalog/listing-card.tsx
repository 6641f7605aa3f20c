"use client";

import { Badge } from "@/ui/badge";
import { PictureElement } from "@/ui/picture-element";
import { ShopLink } from "@/ui/shop-link";

/** What a card shows of a listing, ready to be read. */
export interface CardTexts {
  href: string;
  title: string;
  /** The picture's key. */
  picture?: string;
  /** "Rp12.500" */
  price: string;
  /** "from", where variants differ in price. */
  from?: string;
  /** "Dapur Bu Sarti, Banjarsari" */
  place: string;
  /** "Sold out" */
  soldOut?: string;
  badges: readonly string[];
}

interface ListingCardProps {
  card: CardTexts;
  sizes: string;
  /** In the first screen: fetch the picture at once. */
  early: boolean;
}

const PIXELS = 640;

/**
 * A listing in a list: picture, price, name, maker and place, what is certified. All of it leads to the listing. A client
 * component for the page's weight alone, as `PictureElement` is.
 */
export function ListingCard({ card, sizes, early }: ListingCardProps) {
  return (
    <article className="listing">
      {card.picture === undefined ? (
        <div />
      ) : (
        <PictureElement
          source={card.picture}
          size="small"
          sizes={sizes}
          width={PIXELS}
          height={PIXELS}
          alt=""
          hero={early}
        />
      )}
      <span className="price">
        {card.from === undefined ? null : <small>{card.from} </small>}
        {card.price}
      </span>
      <h3>
        <ShopLink href={card.href}>{card.title}</ShopLink>
      </h3>
      <p>{card.place}</p>
      <ul>
        {card.soldOut === undefined ? null : (
          <li>
            <Badge tone="terracotta">{card.soldOut}</Badge>
          </li>
        )}
        {card.badges.map((badge) => (
          <li key={badge}>
            <Badge tone="leaf">{badge}</Badge>
          </li>
        ))}
      </ul>
    </article>
  );
}
