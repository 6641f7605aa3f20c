"use client";

import type { ReactNode, UIEvent } from "react";

/** Asks for the later views at the size of the first as soon as somebody pushes towards them. */
function sharpen(event: UIEvent<HTMLUListElement>) {
  const [first, ...later] = event.currentTarget.querySelectorAll("source");
  for (const source of later) if (first && source.sizes !== first.sizes) source.sizes = first.sizes;
}

/** The row of a gallery's views, pushed sideways by finger. The scrolling is the browser's own. */
export function GalleryViews({ children }: { children: ReactNode }) {
  return (
    <ul
      // A scroller must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex -- see above
      className="no-scrollbar gallery"
      onScroll={sharpen}
    >
      {children}
    </ul>
  );
}
