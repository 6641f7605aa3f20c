"use client";

import type { ContentPicture } from "@lapak-lebak/domain/listing-content";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { fill } from "@/seller-centre/fill";
import { texts } from "@/seller-centre/listings/editor/texts";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { PictureElement } from "@/ui/picture-element";
import type { Crop } from "./picture-queue";

/** Cutting is a library of its own: fetched when somebody cuts. */
const PictureCropper = lazy(() => import("./picture-cropper"));

interface PictureDialogProps {
  picture: ContentPicture;
  /** From 0. */
  place: number;
  count: number;
  /** The photo that the picture was made of, where it was sent in this visit. */
  source: File | undefined;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDescribe: (words: string) => void;
  onCrop: (file: File, crop: Crop) => void;
  onClose: () => void;
}

/** Everything that is done to one picture, in words instead of small signs. Cutting opens in the same place. */
export function PictureDialog(props: PictureDialogProps) {
  const { picture, place, count, source, onMove, onRemove, onDescribe, onCrop, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isCutting, setCutting] = useState(false);
  const t = texts.pictures;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={isCutting ? texts.crop.title : fill(t.arrangeNumber, { number: place + 1 })}
      onClose={onClose}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-lg border border-line bg-card p-4 text-ink shadow-high backdrop:bg-sugar-deep/60 sm:p-6"
    >
      {isCutting ? (
        <Suspense fallback={<p className="py-16 text-center text-ink-soft">{texts.crop.loading}</p>}>
          <PictureCropper
            picture={picture}
            source={source}
            onCrop={onCrop}
            onCancel={() => setCutting(false)}
          />
        </Suspense>
      ) : (
        <div className="grid gap-4">
          <div className="flex items-center justify-between gap-3">
            <h2 className="text-lg">{fill(t.numberOf, { number: place + 1, count })}</h2>
            <button
              type="button"
              onClick={() => dialog.current?.close()}
              aria-label={t.close}
              className="-m-2 grid size-11 place-items-center rounded-full hover:bg-paper-deep"
            >
              <Icon name="x" />
            </button>
          </div>
          <PictureElement
            source={picture.key}
            size="small"
            sizes="12rem"
            width={picture.width}
            height={picture.height}
            alt={picture.alt.id}
            className="mx-auto aspect-square w-48 rounded-md"
          />
          <div className="grid grid-cols-2 gap-2">
            <Button type="button" look="secondary" disabled={place === 0} onClick={() => onMove(place - 1)}>
              {t.earlier}
            </Button>
            <Button
              type="button"
              look="secondary"
              disabled={place === count - 1}
              onClick={() => onMove(place + 1)}
            >
              {t.later}
            </Button>
            <Button type="button" look="secondary" disabled={place === 0} onClick={() => onMove(0)}>
              {t.makeMain}
            </Button>
            <Button type="button" look="secondary" onClick={() => setCutting(true)}>
              {t.crop}
            </Button>
          </div>
          <Field
            id="picture-words"
            label={`${t.describe} (${texts.optional})`}
            hint={t.describeHint}
            value={picture.alt.id}
            onChange={({ target }) => onDescribe(target.value)}
            maxLength={200}
            autoComplete="off"
          />
          <div className="flex flex-wrap justify-between gap-2">
            <Button type="button" look="danger" onClick={onRemove}>
              <Icon name="trash" className="size-4" />
              {t.remove}
            </Button>
            <Button type="button" onClick={() => dialog.current?.close()}>
              {t.close}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  );
}
