"use client";

import { useState } from "react";
import { fill } from "@/seller-centre/fill";
import { Checkbox } from "@/seller-centre/forms/checkbox";
import { hasOneParcel, parcelOf } from "@/seller-centre/listings/content/parcel-sizes";
import { variantName } from "@/seller-centre/listings/content/variant-grid";
import { useEditor } from "./editor-context";
import { ParcelFields } from "./parcel-fields";
import { texts } from "./texts";

/** Weight and measures of the parcel: once for all choices, or for each where they differ. */
export function ParcelSection() {
  const { content, edit } = useEditor();
  const { variants = [] } = content;
  const [differs, setDiffers] = useState(() => !hasOneParcel(content));
  const [first] = variants;
  const t = texts.parcel;
  if (first === undefined) return null;
  const several = variants.length > 1;
  const tellApart = (apart: boolean) => {
    setDiffers(apart);
    if (!apart) edit({ type: "every_variant", parts: parcelOf(first) });
  };
  return (
    <>
      {several && differs ? (
        variants.map((variant, index) => (
          <fieldset key={variant.key} className="grid gap-4 rounded-md border border-line p-3 sm:p-4">
            <legend className="px-1 text-sm font-bold text-sugar-deep">
              {fill(t.of, { name: variantName(content, variant) })}
            </legend>
            <ParcelFields
              parcel={variant}
              index={index}
              onChange={(parts) => edit({ type: "variant", key: variant.key, parts })}
            />
          </fieldset>
        ))
      ) : (
        <ParcelFields
          parcel={first}
          index={0}
          onChange={(parts) => edit({ type: "every_variant", parts: { ...parcelOf(first), ...parts } })}
        />
      )}
      {several ? (
        <Checkbox
          id="parcels-differ"
          label={t.differs}
          checked={differs}
          onChange={({ target }) => tellApart(target.checked)}
        />
      ) : null}
    </>
  );
}
