import type { SellerPicture } from "@/backend/schemas/seller-picture";
import { fill } from "@/seller-centre/fill";
import form from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { PictureElement } from "@/ui/picture-element";

const texts = form.pictures;

interface PictureRowProps {
  id: string;
  /** From 1. */
  number: number;
  picture: SellerPicture;
  onAlt: (text: string) => void;
  onRemove: () => void;
  /** Left out for the first one. */
  onEarlier?: () => void;
}

/** A picture that is kept: its words, its place, and the way out. */
export function PictureRow({ id, number, picture, onAlt, onRemove, onEarlier }: PictureRowProps) {
  const control = "grid size-11 place-items-center rounded-full text-sugar hover:bg-paper-deep";
  return (
    <li className="flex gap-3 rounded-md border border-line bg-card p-3">
      <PictureElement
        source={picture.key}
        size="thumb"
        width={96}
        height={96}
        alt={picture.alt?.id ?? ""}
        className="size-24 shrink-0 rounded-sm"
      />
      <div className="grid min-w-0 flex-1 gap-1">
        <Field
          id={id}
          label={fill(texts.alt, { number })}
          hint={texts.altHint}
          value={picture.alt?.id ?? ""}
          onChange={(event) => onAlt(event.target.value)}
          maxLength={160}
        />
        <div className="flex justify-end">
          {onEarlier === undefined ? null : (
            <button
              type="button"
              onClick={onEarlier}
              aria-label={fill(texts.earlier, { number })}
              className={control}
            >
              <Icon name="arrow-left" className="size-5 rotate-90" />
            </button>
          )}
          <button
            type="button"
            onClick={onRemove}
            aria-label={fill(texts.remove, { number })}
            className={control}
          >
            <Icon name="trash" />
          </button>
        </div>
      </div>
    </li>
  );
}
