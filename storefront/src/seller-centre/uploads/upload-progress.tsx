"use client";

import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { fill } from "@/seller-centre/fill";
import texts from "@/seller-centre/messages/uploads.json";
import { mayPass, sayUploadFailure } from "./say-upload-failure";
import type { Upload } from "./use-upload";

interface UploadProgressProps {
  upload: Upload;
  onRetry: (file: File) => void;
  onDiscard: () => void;
}

/** How far a file has come; after a failure what went wrong, and the way to try again. */
export function UploadProgress({ upload, onRetry, onDiscard }: UploadProgressProps) {
  return (
    <div role="status">
      {upload.stage === "sending" ? (
        <div className="grid gap-1.5 rounded-md border border-line bg-card p-4 text-sm">
          <p className="truncate font-semibold">{fill(texts.sending, { name: upload.file.name })}</p>
          <progress
            value={upload.part}
            aria-label={fill(texts.sending, { name: upload.file.name })}
            className="centre-progress"
          />
          <p aria-hidden="true" className="text-xs text-ink-soft tabular-nums">
            {fill(texts.progress, { percent: Math.round(upload.part * 100) })}
          </p>
        </div>
      ) : null}
      {upload.stage === "failed" ? (
        <div className="grid gap-3 rounded-md border border-danger bg-danger-tint p-4 text-sm text-danger">
          <p className="flex gap-2 font-medium break-words">
            <Icon name="circle-exclamation-point" className="mt-0.5 size-5" />
            <span className="min-w-0">{sayUploadFailure(upload.code, upload.file.name)}</span>
          </p>
          <div className="flex flex-wrap gap-2">
            {mayPass(upload.code) ? (
              <Button type="button" look="danger" onClick={() => onRetry(upload.file)}>
                <Icon name="refresh-cw" className="size-4" />
                {texts.retry}
              </Button>
            ) : null}
            <Button type="button" look="secondary" onClick={onDiscard}>
              {texts.discard}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
