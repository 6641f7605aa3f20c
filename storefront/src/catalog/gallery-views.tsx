"use client";

import type { ReactNode, UIEvent } from "react";

/** Asks for the views at their full size as soon as somebody pushes towards them; until then small ones stand in. */
function sharpen(event: UIEvent<HTMLUListElement>) {
  for (const source of event.currentTarget.querySelectorAll("source")) source.sizes = "100vw";
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
