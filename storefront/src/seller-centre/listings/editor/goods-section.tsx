"use client";

import type { ContentVariant } from "@lapak-lebak/domain/listing-content";
import { kindOf } from "@/seller-centre/listings/content/field-sets";
import { variantName } from "@/seller-centre/listings/content/variant-grid";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { useEditor } from "./editor-context";
import { NewOption } from "./new-option";
import { OptionEditor } from "./option-editor";
import { texts } from "./texts";
import { VariantFigures } from "./variant-figures";

/** What buyers choose, and price and stock of each choice. */
export function GoodsSection({ isSold }: { isSold: boolean }) {
  const { content, edit, complaintAt } = useEditor();
  const { options = [], variants = [], family } = content;
  const t = texts.goods;
  const isFood = kindOf(family) === "food";
  const price = variants[0]?.price;
  const complaint = complaintAt("options") ?? complaintAt("variants");
  const figures = (variant: ContentVariant, index: number) => (
    <VariantFigures variant={variant} index={index} isFood={isFood} hasOptions={options.length > 0} />
  );
  return (
    <>
      {isSold ? (
        <Notice>
          <p>{t.sold}</p>
        </Notice>
      ) : null}
      {options.length > 0
        ? null
        : variants.map((variant, index) => <div key={variant.key}>{figures(variant, index)}</div>)}
      <div id="options" tabIndex={-1} className="grid gap-4 outline-none">
        {options.length > 0 ? null : <p className="text-sm text-ink-soft">{t.single}</p>}
        {options.map((_, index) => (
          // Options have no name of their own that lasts: they are known by their place.
          <OptionEditor key={index} at={index} />
        ))}
        <NewOption />
        {complaint === undefined ? null : <p className="text-sm font-medium text-danger">{complaint}</p>}
      </div>
      {options.length === 0 ? null : (
        <div id="variants" tabIndex={-1} className="grid gap-4 outline-none">
          <h3 className="text-base">{t.each}</h3>
          {variants.map((variant, index) => (
            <fieldset key={variant.key} className="rounded-md border border-line p-3 sm:p-4">
              <legend className="px-1 text-sm font-bold text-sugar-deep">
                {variantName(content, variant)}
              </legend>
              {figures(variant, index)}
            </fieldset>
          ))}
          {price == null || variants.length < 2 ? null : (
            <Button
              type="button"
              look="secondary"
              className="justify-self-start"
              onClick={() => edit({ type: "every_variant", parts: { price } })}
            >
              {t.samePrice}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
