"use client";

import { LISTING_LIMITS, type ContentPicture } from "@lapak-lebak/domain/listing-content";
import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { useEditor } from "@/seller-centre/listings/editor/editor-context";
import { fill } from "@/seller-centre/fill";
import { texts } from "@/seller-centre/listings/editor/texts";
import { Icon } from "@/ui/icon";
import { PhotoChooser } from "./photo-chooser";
import { PhotoQueueList } from "./photo-queue-list";
import { PictureDialog } from "./picture-dialog";
import { photosToCome } from "./picture-queue";
import { PictureTile } from "./picture-tile";
import type { Photos } from "./use-photos";

/** Dragging is 15 KB of script: fetched when there is something to drag, and nothing waits for it. */
const SortablePictures = lazy(() => import("./sortable-pictures"));

interface PicturesSectionProps {
  photos: Photos;
  /** Says something to who does not see it happen. */
  announce: (words: string) => void;
}

/** The pictures: taken, chosen, sent, put in order, cut, described. */
export function PicturesSection({ photos, announce }: PicturesSectionProps) {
  const { content, edit, complaintAt } = useEditor();
  const { pictures = [] } = content;
  const [arranged, setArranged] = useState<string>();
  const [dropped, setDropped] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const t = texts.pictures;
  const most = LISTING_LIMITS.pictures;
  const room = most - pictures.length - photosToCome(photos.queue);
  const complaint = complaintAt("pictures");
  const index = pictures.findIndex(({ key }) => key === arranged);
  const picture = pictures[index];

  const choose = (files: readonly File[]) => {
    setDropped(Math.max(0, files.length - Math.max(0, room)));
    photos.add(files.slice(0, Math.max(0, room)));
  };
  const move = (key: string, to: number) => {
    edit({ type: "picture_moved", key, to });
    announce(fill(t.moved, { number: to + 1, count: pictures.length }));
  };
  const remove = (key: string) => {
    edit({ type: "picture_removed", key });
    setArranged(undefined);
    announce(fill(t.removed, { count: pictures.length - 1 }));
    grid.current?.focus();
  };
  const tile = (each: ContentPicture, place: number) => (
    <PictureTile picture={each} place={place} onArrange={() => setArranged(each.key)} />
  );

  return (
    <>
      <PhotoChooser onChoose={choose} isFull={room <= 0} complaint={complaint} />
      {dropped === 0 ? null : (
        <p role="alert" className="text-sm font-medium text-terracotta">
          {fill(t.full, { most, dropped })}
        </p>
      )}
      <PhotoQueueList photos={photos} />
      <div ref={grid} tabIndex={-1} className="outline-none">
        {pictures.length === 0 ? null : (
          <Suspense fallback={<PlainPictures pictures={pictures} tile={tile} />}>
            {pictures.length < 2 ? (
              <PlainPictures pictures={pictures} tile={tile} />
            ) : (
              <SortablePictures pictures={pictures} tile={tile} onMove={move} />
            )}
          </Suspense>
        )}
      </div>
      <p className="flex gap-2 text-xs text-ink-soft">
        <Icon name="info" className="mt-0.5 size-4" />
        <span>{fill(t.limits, { count: most })}</span>
      </p>
      {picture === undefined ? null : (
        <PictureDialog
          key={picture.key}
          picture={picture}
          place={index}
          count={pictures.length}
          source={photos.sourceOf(picture.key)}
          onMove={(to) => move(picture.key, to)}
          onRemove={() => remove(picture.key)}
          onDescribe={(words) => edit({ type: "picture_described", key: picture.key, words })}
          onCrop={(file, crop) => {
            photos.add([file], { crop, replaces: picture.key });
            setArranged(undefined);
          }}
          onClose={() => setArranged(undefined)}
        />
      )}
    </>
  );
}

interface PlainPicturesProps {
  pictures: readonly ContentPicture[];
  tile: (picture: ContentPicture, place: number) => ReactNode;
}

/** The pictures in their order, without dragging. */
function PlainPictures({ pictures, tile }: PlainPicturesProps) {
  return (
    <ol className="grid grid-cols-3 gap-3 sm:grid-cols-4">
      {pictures.map((picture, place) => (
        <li key={picture.key}>{tile(picture, place)}</li>
      ))}
    </ol>
  );
}
