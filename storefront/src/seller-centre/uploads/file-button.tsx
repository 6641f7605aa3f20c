"use client";

import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";

interface FileButtonProps {
  id: string;
  /** MIME types, as `accept` wants them. A phone offers its camera beside its files by itself. */
  accept: string;
  describedBy?: string | undefined;
  isInvalid?: boolean;
  isDisabled?: boolean;
  onChoose: (file: File) => void;
  children: ReactNode;
}

/** A button that opens the phone's files and camera. */
export function FileButton({
  id,
  accept,
  describedBy,
  isInvalid = false,
  isDisabled = false,
  onChoose,
  children,
}: FileButtonProps) {
  return (
    <span className="relative inline-flex">
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        disabled={isDisabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file can be chosen again after a failure.
          event.target.value = "";
        }}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <label
        htmlFor={id}
        className="button button-secondary pointer-events-none peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-terracotta peer-disabled:opacity-55"
      >
        <Icon name="camera" />
        {children}
      </label>
    </span>
  );
}
