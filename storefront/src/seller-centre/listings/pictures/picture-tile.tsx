"use client";

import type { ContentPicture } from "@lapak-lebak/domain/listing-content";
import { fill } from "@/seller-centre/fill";
import { texts } from "@/seller-centre/listings/editor/texts";
import { PictureElement } from "@/ui/picture-element";

interface PictureTileProps {
  picture: ContentPicture;
  /** From 0. */
  place: number;
  onArrange: () => void;
}

/** A picture in the editor: what it is, where it stands, and the button to everything that is done to it. */
export function PictureTile({ picture, place, onArrange }: PictureTileProps) {
  const t = texts.pictures;
  const number = place + 1;
  return (
    <figure className="grid gap-1">
      <span className="relative block">
        <PictureElement
          source={picture.key}
          size="thumb"
          width={picture.width}
          height={picture.height}
          alt={picture.alt.id || fill(t.number, { number })}
          blur={picture.blur}
          className="aspect-square w-full rounded-sm"
        />
        {place === 0 ? (
          <span className="absolute bottom-1 left-1 rounded-full bg-leaf px-2 text-xs font-semibold text-white">
            {t.main}
          </span>
        ) : null}
      </span>
      <button
        type="button"
        aria-label={fill(t.arrangeNumber, { number })}
        onClick={onArrange}
        className="min-h-11 rounded-full border border-line-strong bg-card text-sm font-semibold text-sugar hover:bg-paper-deep"
      >
        {t.arrange}
      </button>
    </figure>
  );
}
