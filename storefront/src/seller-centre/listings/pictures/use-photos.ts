"use client";

import type { ContentPicture } from "@lapak-lebak/domain/listing-content";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { forgetPhoto, keepPhoto, keptPhotos } from "./kept-photos";
import { nextPhoto, photoQueue, type Crop, type PhotoQueue, type QueuedPhoto } from "./picture-queue";
import { sendPhoto } from "./send-photo";

/** How long to wait before the photos that a broken line kept are tried again. */
const AGAIN_MILLISECONDS = 15_000;

/** Photos on their way, and what can be done to them. */
export interface Photos {
  queue: PhotoQueue;
  add: (files: readonly File[], how?: { crop: Crop; replaces: string }) => void;
  retry: (id: string) => void;
  drop: (id: string) => void;
  /** What was sent for a picture in this visit, larger than the picture itself. */
  sourceOf: (pictureKey: string) => File | undefined;
}

interface PhotosOptions {
  listingId: string;
  isReadOnly: boolean;
  onSent: (picture: ContentPicture, replaces: string | undefined) => void;
}

type ChosenPhoto = Pick<QueuedPhoto, "id" | "crop" | "replaces"> & { file: File };

/** Sends photos one after the other: made smaller, kept on the phone until they have arrived, tried again when asked. */
export function usePhotos({ listingId, isReadOnly, onSent }: PhotosOptions): Photos {
  const [queue, dispatch] = useReducer(photoQueue, []);
  const files = useRef(new Map<string, File>());
  const sources = useRef(new Map<string, File>());
  const begun = useRef(new Set<string>());
  const whenSent = useRef(onSent);
  useEffect(() => {
    whenSent.current = onSent;
  });

  const enqueue = useCallback((photos: readonly ChosenPhoto[]) => {
    for (const { id, file } of photos) files.current.set(id, file);
    dispatch({
      type: "added",
      photos: photos.map(({ file, ...photo }) => ({ ...photo, name: file.name })),
    });
  }, []);

  const drop = useCallback((id: string) => {
    files.current.delete(id);
    void forgetPhoto(id);
    dispatch({ type: "done", id });
  }, []);

  const deliver = useCallback(
    async ({ id, crop, replaces }: QueuedPhoto) => {
      const file = files.current.get(id);
      dispatch({ type: "begun", id });
      const answer =
        file === undefined
          ? ({ kind: "failed", code: "lost" } as const)
          : await sendPhoto(file, crop, (progress) => dispatch({ type: "progressed", id, progress }));
      begun.current.delete(id);
      if (answer.kind !== "sent") {
        dispatch(answer.kind === "kept" ? { type: "kept", id } : { type: "failed", id, code: answer.code });
        return;
      }
      sources.current.set(answer.picture.key, answer.source);
      // Unless somebody took it away meanwhile.
      if (files.current.has(id)) whenSent.current(answer.picture, replaces);
      drop(id);
    },
    [drop],
  );

  const next = nextPhoto(queue);
  useEffect(() => {
    if (next === undefined || begun.current.has(next.id)) return;
    begun.current.add(next.id);
    void deliver(next);
  }, [next, deliver]);

  const waits = queue.some(({ stage }) => stage === "kept");
  useEffect(() => {
    if (!waits) return;
    const again = () => dispatch({ type: "line_is_back" });
    const timer = setTimeout(again, AGAIN_MILLISECONDS);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [waits]);

  useEffect(() => {
    if (isReadOnly) return;
    void keptPhotos(listingId).then((kept) => {
      enqueue(kept.filter(({ id }) => !files.current.has(id)).map(asChosen));
    });
  }, [listingId, isReadOnly, enqueue]);

  const add = useCallback<Photos["add"]>(
    (chosen, how) => {
      const photos = chosen.map((file) => ({ id: crypto.randomUUID(), file, ...how }));
      enqueue(photos);
      for (const [index, photo] of photos.entries())
        void keepPhoto({ ...photo, listingId, keptAt: Date.now() + index });
    },
    [enqueue, listingId],
  );

  return {
    queue,
    add,
    retry: (id) => dispatch({ type: "asked_again", id }),
    drop,
    sourceOf: (key) => sources.current.get(key),
  };
}

function asChosen({ id, file, crop, replaces }: ChosenPhoto): ChosenPhoto {
  return {
    id,
    file,
    ...(crop === undefined ? {} : { crop }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}
