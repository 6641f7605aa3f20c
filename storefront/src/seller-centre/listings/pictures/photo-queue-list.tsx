"use client";

import { fill } from "@/seller-centre/fill";
import { texts } from "@/seller-centre/listings/editor/texts";
import { Icon } from "@/ui/icon";
import type { QueuedPhoto } from "./picture-queue";
import type { Photos } from "./use-photos";

const codes: Readonly<Record<string, string>> = texts.queue.codes;

/** The photos on their way: how far each is, and what to do about one that does not get through. */
export function PhotoQueueList({ photos: { queue, retry, drop } }: { photos: Photos }) {
  const t = texts.queue;
  if (queue.length === 0) return null;
  return (
    <ul aria-label={t.title} className="grid gap-2">
      {queue.map((photo) => (
        <li key={photo.id} className="rounded-md border border-line bg-paper px-3 py-2 text-sm">
          <div className="flex items-center gap-2">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{photo.name}</p>
              <p className={photo.stage === "failed" ? "text-danger" : "text-ink-soft"}>{sayStage(photo)}</p>
            </div>
            {canRetry(photo) ? (
              <button
                type="button"
                aria-label={fill(t.retryName, { name: photo.name })}
                onClick={() => retry(photo.id)}
                className="min-h-11 rounded-full px-3 font-semibold text-leaf hover:bg-paper-deep"
              >
                {t.retry}
              </button>
            ) : null}
            <button
              type="button"
              aria-label={fill(t.dropName, { name: photo.name })}
              onClick={() => drop(photo.id)}
              className="grid size-11 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-paper-deep"
            >
              <Icon name="x" />
            </button>
          </div>
          {photo.stage === "sending" || photo.stage === "preparing" ? (
            <progress
              aria-label={photo.name}
              value={photo.stage === "sending" ? photo.progress : undefined}
              max={1}
              className="mt-1 block h-1.5 w-full accent-leaf"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The same photo would be refused again for these; another must be chosen. */
const FINAL: readonly string[] = [
  "not_a_picture",
  "picture_too_small",
  "picture_too_large",
  "picture_animated",
  "crop_outside",
  "file_too_large",
  "lost",
];

function canRetry({ stage, code = "" }: QueuedPhoto): boolean {
  return stage === "kept" || (stage === "failed" && !FINAL.includes(code));
}

function sayStage({ stage, progress, code = "refused" }: QueuedPhoto): string {
  const t = texts.queue;
  if (stage === "failed") return codes[code] ?? t.codes.refused;
  if (stage === "sending") return fill(t.sending, { percent: Math.round(progress * 100) });
  return t[stage];
}
