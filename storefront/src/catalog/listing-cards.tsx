"use client";

import { ListingCard, type CardTexts } from "./listing-card";

interface ListingCardsProps {
  cards: readonly CardTexts[];
  /** How the list lays its items out. */
  className: string;
  /** How wide a picture is drawn, as the `sizes` of an image. */
  sizes: string;
  /** How many pictures are in the first screen of a phone. */
  early: number;
}

/** Cards in a list. */
export function ListingCards({ cards, className, sizes, early }: ListingCardsProps) {
  return (
    <ul className={className}>
      {cards.map((card, index) => (
        <li key={card.href}>
          <ListingCard card={card} sizes={sizes} early={index < early} />
        </li>
      ))}
    </ul>
  );
}
