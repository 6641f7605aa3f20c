"use client";

import type { ContentVariant } from "@lapak-lebak/domain/listing-content";
import { fill } from "@/seller-centre/fill";
import { chargedKg, PARCEL_SIZES, sizeOf } from "@/seller-centre/listings/content/parcel-sizes";
import { useEditor } from "./editor-context";
import { NumberBox } from "./number-box";
import { texts } from "./texts";

const SIDES = ["length", "width", "height"] as const;

interface ParcelFieldsProps {
  parcel: ContentVariant;
  /** The place of the variant, which names its fields. */
  index: number;
  onChange: (parts: Partial<ContentVariant>) => void;
}

/** What a parcel weighs, and how large it is: by something that stands in every kitchen, or by the tape. */
export function ParcelFields({ parcel, index, onChange }: ParcelFieldsProps) {
  const { complaintAt } = useEditor();
  const t = texts.parcel;
  const at = (part: keyof ContentVariant) => `variants.${String(index)}.${part}`;
  const chosen = sizeOf(parcel);
  return (
    <>
      <NumberBox
        id={at("weight_grams")}
        label={t.weight}
        hint={t.weightHint}
        value={parcel.weight_grams}
        onChange={(weight_grams) => onChange({ weight_grams })}
        error={complaintAt(at("weight_grams"))}
      />
      <fieldset>
        <legend className="mb-2 text-sm font-semibold">{t.size}</legend>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {PARCEL_SIZES.map(({ code, length, width, height }) => (
            <label
              key={code}
              className="grid min-h-14 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2.5 rounded-md border border-line-strong bg-white px-3 py-2 text-sm leading-snug has-checked:border-leaf has-checked:bg-leaf-tint has-checked:ring-1 has-checked:ring-leaf"
            >
              <input
                type="radio"
                name={`variants.${String(index)}.size`}
                value={code}
                checked={chosen === code}
                onChange={() => onChange({ length_cm: length, width_cm: width, height_cm: height })}
                className="size-5 accent-leaf"
              />
              <span className="min-w-0 font-semibold">
                {t.sizes[code]}
                <small className="block text-xs font-normal text-ink-soft">
                  {fill(t.measures, { length, width, height })}
                </small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-2 text-sm font-semibold">{t.own}</legend>
        <div className="grid grid-cols-3 items-start gap-3">
          {SIDES.map((side) => (
            <NumberBox
              key={side}
              id={at(`${side}_cm`)}
              label={t[side]}
              kind="measure"
              value={parcel[`${side}_cm`]}
              onChange={(value) => onChange({ [`${side}_cm`]: value })}
              error={complaintAt(at(`${side}_cm`))}
            />
          ))}
        </div>
      </fieldset>
      <Charged parcel={parcel} />
    </>
  );
}

/** For how much the courier will charge, which surprises who sends something light and large. */
function Charged({ parcel }: { parcel: ContentVariant }) {
  const t = texts.parcel;
  const kg = chargedKg(parcel);
  if (kg === undefined) return null;
  const byRoom = kg > Math.max(1, Math.ceil((parcel.weight_grams ?? 0) / 1000));
  return <p className="text-sm text-ink-soft">{fill(byRoom ? t.chargedByRoom : t.charged, { kg })}</p>;
}
