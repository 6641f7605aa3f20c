"use client";

import type { ChangeEvent, ComponentProps } from "react";
import { texts } from "@/seller-centre/listings/editor/texts";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-names";

/** What the shop reads. Phones that photograph in HEIC send JPEG to a page that asks for JPEG. */
const FORMATS = "image/jpeg,image/png,image/webp";

interface PhotoChooserProps {
  onChoose: (files: readonly File[]) => void;
  isFull: boolean;
  complaint: string | undefined;
}

/** The camera, or photos that are on the phone already, several at once. */
export function PhotoChooser({ onChoose, isFull, complaint }: PhotoChooserProps) {
  const t = texts.pictures;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onChoose([...(target.files ?? [])]);
    // The same photo may be chosen again after it was taken away.
    target.value = "";
  };
  const shared = {
    accept: FORMATS,
    onChange: choose,
    disabled: isFull,
    "aria-describedby": complaint === undefined ? undefined : "pictures-error",
    "aria-invalid": complaint === undefined ? undefined : true,
  };
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-2 gap-3">
        <FileButton
          icon="camera"
          label={t.camera}
          id="camera"
          input={{ ...shared, capture: "environment" }}
        />
        <FileButton icon="plus" label={t.choose} id="pictures" input={{ ...shared, multiple: true }} />
      </div>
      {complaint === undefined ? null : (
        <p id="pictures-error" className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="mt-1 size-4" />
          {complaint}
        </p>
      )}
    </div>
  );
}

interface FileButtonProps {
  id: string;
  icon: IconName;
  label: string;
  input: ComponentProps<"input">;
}

/** A file input that looks like a large button; the input itself has the focus and the name. */
function FileButton({ id, icon, label, input }: FileButtonProps) {
  return (
    <label
      htmlFor={id}
      className="relative grid min-h-24 place-items-center content-center gap-1.5 rounded-md border-2 border-dashed border-line-strong bg-paper px-2 py-3 text-center text-sm font-semibold text-sugar focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-terracotta hover:bg-paper-deep has-disabled:opacity-55"
    >
      <Icon name={icon} className="size-6 text-leaf" />
      {label}
      <input id={id} type="file" className="sr-only" {...input} />
    </label>
  );
}
