"use client";

import { ShopLink } from "./shop-link";

export interface LinkListItem {
  /** Left out where there is nothing to lead to. */
  href?: string;
  name: string;
  /** A small word after the name: a count. */
  note?: string;
}

/**
 * Links in a list, laid out by the list's class. A client component for the page's weight alone, as `PictureElement` is.
 */
export function LinkList({ className, items }: { className: string; items: readonly LinkListItem[] }) {
  return (
    <ul className={className}>
      {items.map(({ href, name, note }) => {
        const content = note === undefined ? name : [name, <small key="note">{note}</small>];
        return (
          <li key={name}>
            {href === undefined ? <span>{content}</span> : <ShopLink href={href}>{content}</ShopLink>}
          </li>
        );
      })}
    </ul>
  );
}
