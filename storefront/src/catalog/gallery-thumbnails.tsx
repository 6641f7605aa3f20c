"use client";

import type { MouseEvent, ReactNode } from "react";

/** Brings the chosen view into the frame without moving the page, as the plain link would. */
function show(event: MouseEvent<HTMLUListElement>) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const view = link === null ? null : document.getElementById(link.hash.slice(1));
  if (view?.parentElement == null) return;
  event.preventDefault();
  view.parentElement.scrollTo({ left: view.offsetLeft - view.parentElement.offsetLeft });
}

/** The thumbnails under a gallery; each is a link to its view. */
export function GalleryThumbnails({ children }: { children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- listens to the links inside, which keyboards reach
    <ul className="gallery-thumbnails" onClick={show}>
      {children}
    </ul>
  );
}
