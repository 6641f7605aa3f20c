/** Where a photo is on its way from the phone to the listing. */
export type PhotoStage =
  /** Not begun. */
  | "waiting"
  /** Being made smaller. */
  | "preparing"
  | "sending"
  /** The line is down; goes on by itself. */
  | "kept"
  /** Refused, or given up; `code` says why. */
  | "failed";

/** A square cut out of a photo, in its own pixels. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A photo that the listing does not have yet. Its bytes are kept elsewhere, under its id. */
export interface QueuedPhoto {
  id: string;
  /** The file's name, to tell one from another. */
  name: string;
  stage: PhotoStage;
  /** How much has been sent, from 0 to 1. */
  progress: number;
  code?: string;
  crop?: Crop;
  /** Key of the picture whose place it takes: it was cut anew. */
  replaces?: string;
}

export type PhotoQueue = readonly QueuedPhoto[];

export type QueueEvent =
  | { type: "added"; photos: readonly Pick<QueuedPhoto, "id" | "name" | "crop" | "replaces">[] }
  | { type: "begun"; id: string }
  | { type: "progressed"; id: string; progress: number }
  | { type: "kept"; id: string }
  | { type: "failed"; id: string; code: string }
  | { type: "asked_again"; id: string }
  | { type: "line_is_back" }
  | { type: "done"; id: string };

/** The queue after an event. What concerns a photo that is not in it any more changes nothing. */
export function photoQueue(queue: PhotoQueue, event: QueueEvent): PhotoQueue {
  switch (event.type) {
    case "added":
      return [
        ...queue,
        ...event.photos.map((photo): QueuedPhoto => ({ ...photo, stage: "waiting", progress: 0 })),
      ];
    case "begun":
      return change(queue, event.id, { stage: "preparing", progress: 0 });
    case "progressed":
      return change(queue, event.id, {
        stage: "sending",
        progress: Math.min(1, Math.max(0, event.progress)),
      });
    case "kept":
      return change(queue, event.id, { stage: "kept", progress: 0 });
    case "failed":
      return change(queue, event.id, { stage: "failed", progress: 0, code: event.code });
    case "asked_again":
      return queue.map((photo) => (photo.id === event.id ? again(photo) : photo));
    case "line_is_back":
      return queue.map((photo) => (photo.stage === "kept" ? again(photo) : photo));
    case "done":
      return queue.filter(({ id }) => id !== event.id);
  }
}

/**
 * The photo to send now: the first that waits, while none is under way. One after the other, because a slow line gets no
 * faster by sharing, and the pictures come into the listing in the order in which they were chosen.
 */
export function nextPhoto(queue: PhotoQueue): QueuedPhoto | undefined {
  if (queue.some(({ stage }) => stage === "preparing" || stage === "sending")) return undefined;
  return queue.find(({ stage }) => stage === "waiting");
}

/** The photos that will still add a picture to the listing; one that was refused will not. */
export function photosToCome(queue: PhotoQueue): number {
  return queue.filter(({ stage, replaces }) => stage !== "failed" && replaces === undefined).length;
}

function change(queue: PhotoQueue, id: string, to: Partial<QueuedPhoto>): PhotoQueue {
  return queue.map((photo) => (photo.id === id ? { ...photo, ...to } : photo));
}

function again({ code: _, ...photo }: QueuedPhoto): QueuedPhoto {
  return { ...photo, stage: "waiting", progress: 0 };
}
