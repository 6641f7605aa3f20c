"use client";

import type { ContentPicture } from "@lapak-lebak/domain/listing-content";
import { useEffect, useState } from "react";
import Cropper from "react-easy-crop";
import { texts } from "@/seller-centre/listings/editor/texts";
import { Button } from "@/ui/button";
import type { Crop } from "./picture-queue";

/** The shop takes nothing smaller, in pixels. */
const SMALLEST = 400;

interface PictureCropperProps {
  picture: ContentPicture;
  source: File | undefined;
  onCrop: (file: File, crop: Crop) => void;
  onCancel: () => void;
}

/** Cuts a square out of a photo: moved and widened by fingers, mouse, or arrow keys and a slider. */
export default function PictureCropper({ picture, source, onCrop, onCancel }: PictureCropperProps) {
  const photo = usePhoto(picture, source);
  const [position, setPosition] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [mostZoom, setMostZoom] = useState(3);
  const [area, setArea] = useState<Crop>();
  const t = texts.crop;
  if (photo === "failed") {
    return (
      <div className="grid gap-4">
        <p role="alert">{t.failed}</p>
        <Button type="button" look="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <h2 className="text-lg">{t.title}</h2>
      <p className="-mt-2 text-sm text-ink-soft">{t.body}</p>
      <div className="relative aspect-square overflow-hidden rounded-md bg-sugar-deep">
        {photo === undefined ? (
          <p role="status" className="grid h-full place-items-center text-sm text-paper">
            {t.loading}
          </p>
        ) : (
          <Cropper
            image={photo.address}
            aspect={1}
            crop={position}
            zoom={zoom}
            maxZoom={mostZoom}
            keyboardStep={10}
            onCropChange={setPosition}
            onZoomChange={setZoom}
            onCropComplete={(_, pixels) => setArea(pixels)}
            onMediaLoaded={({ naturalWidth, naturalHeight }) =>
              setMostZoom(Math.max(1, Math.min(4, Math.min(naturalWidth, naturalHeight) / SMALLEST)))
            }
            cropperProps={{ role: "group", "aria-label": t.body }}
          />
        )}
      </div>
      <label className="grid gap-1 text-sm font-semibold">
        {t.zoom}
        <input
          type="range"
          min={1}
          max={mostZoom}
          step={0.05}
          value={zoom}
          onChange={({ target }) => setZoom(Number(target.value))}
          className="min-h-11 w-full accent-leaf"
        />
      </label>
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="button" look="secondary" onClick={onCancel}>
          {t.cancel}
        </Button>
        <Button
          type="button"
          disabled={photo === undefined || area === undefined}
          onClick={() => {
            if (photo !== undefined && area !== undefined) onCrop(photo.file, area);
          }}
        >
          {t.use}
        </Button>
      </div>
    </div>
  );
}

interface Photo {
  file: File;
  address: string;
}

/** The photo to cut: what was sent in this visit, else the picture itself at its largest. */
function usePhoto(picture: ContentPicture, source: File | undefined): Photo | "failed" | undefined {
  const [photo, setPhoto] = useState<Photo | "failed">();
  useEffect(() => {
    let address: string | undefined;
    let isGone = false;
    const show = (file: File) => {
      if (isGone) return;
      address = URL.createObjectURL(file);
      setPhoto({ file, address });
    };
    (source === undefined ? fetchPicture(picture.key) : Promise.resolve(source)).then(show, () =>
      setPhoto("failed"),
    );
    return () => {
      isGone = true;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [picture.key, source]);
  return photo;
}

/** @throws Error where the picture cannot be had */
async function fetchPicture(key: string): Promise<File> {
  const response = await fetch(`/pictures/${key}-1080.webp`);
  if (!response.ok) throw new Error(`the picture answered ${String(response.status)}`);
  return new File([await response.blob()], `${key}.webp`, { type: "image/webp" });
}
