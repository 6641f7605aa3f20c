"use client";

import { useState } from "react";
import type { SellerPicture } from "@/backend/schemas/seller-picture";
import { fill } from "@/seller-centre/fill";
import { pictureOf } from "@/seller-centre/listings/pictures/picture-of";
import form from "@/seller-centre/messages/business-form.json";
import { sellerRoutes } from "@/seller-centre/routes";
import { FileButton } from "@/seller-centre/uploads/file-button";
import { UploadProgress } from "@/seller-centre/uploads/upload-progress";
import { useUpload } from "@/seller-centre/uploads/use-upload";
import { Icon } from "@/ui/icon";
import { PictureRow } from "./picture-row";

const texts = form.pictures;

interface PicturesFieldProps {
  name: string;
  label: string;
  /** The most pictures that it takes. */
  most: number;
  error: string | undefined;
  before: readonly SellerPicture[];
}

/**
 * Pictures that are sent as soon as they are chosen, one after the other; the form saves which of them, in what order and
 * with what words. Without a script those that are there stay.
 */
export function PicturesField({ name, label, most, error, before }: PicturesFieldProps) {
  const [pictures, setPictures] = useState(before);
  const { upload, send, clear } = useUpload({
    address: sellerRoutes.pictures(),
    onSent: (body) => {
      const picture = pictureOf(body);
      if (picture !== undefined) setPictures((now) => [...now, picture]);
      return picture !== undefined;
    },
  });
  const isFull = pictures.length >= most;
  const change = (place: number, to: readonly SellerPicture[]) =>
    setPictures([...pictures.slice(0, place), ...to, ...pictures.slice(place + 1)]);

  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      <input type="hidden" name={name} value={JSON.stringify(pictures)} />
      {pictures.length === 0 ? null : (
        <ul className="grid gap-3">
          {pictures.map((picture, place) => (
            <PictureRow
              key={picture.key}
              id={`${name}-${picture.key}`}
              number={place + 1}
              picture={picture}
              onAlt={(id) => change(place, [{ ...picture, alt: { en: "", ...picture.alt, id } }])}
              onRemove={() => change(place, [])}
              {...(place === 0
                ? {}
                : {
                    onEarlier: () =>
                      setPictures([
                        ...pictures.slice(0, place - 1),
                        picture,
                        ...pictures.slice(place - 1, place),
                        ...pictures.slice(place + 1),
                      ]),
                  })}
            />
          ))}
        </ul>
      )}
      <UploadProgress upload={upload} onRetry={send} onDiscard={clear} />
      <div className="grid justify-items-start gap-1.5 noscript:hidden">
        <FileButton
          id={name}
          accept="image/jpeg,image/png,image/webp"
          describedBy={`${name}-hint`}
          isInvalid={error !== undefined}
          isDisabled={isFull || upload.stage === "sending"}
          onChoose={send}
        >
          {texts.add}
        </FileButton>
        <p id={`${name}-hint`} className="text-xs text-ink-soft">
          {isFull ? fill(texts.full, { count: most }) : texts.addHint}
        </p>
      </div>
      <noscript>
        <p className="text-sm text-ink-soft">{texts.needsScript}</p>
      </noscript>
      {error === undefined ? null : (
        <p className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="mt-1 size-4" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
