"use client";

import { netWeightOf, type ContentVariant } from "@lapak-lebak/domain/listing-content";
import { Field } from "@/ui/field";
import { useEditor } from "./editor-context";
import { NumberBox } from "./number-box";
import { texts } from "./texts";

interface VariantFiguresProps {
  variant: ContentVariant;
  /** Its place among the variants, which names its fields. */
  index: number;
  isFood: boolean;
  hasOptions: boolean;
}

/** What one choice costs, how many there are, and what its pack says. */
export function VariantFigures({ variant, index, isFood, hasOptions }: VariantFiguresProps) {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.goods;
  const at = (part: keyof ContentVariant) => `variants.${String(index)}.${part}`;
  const set = (parts: Partial<ContentVariant>) => edit({ type: "variant", key: variant.key, parts });
  // Where the chosen value says it already ("250 g"), it is not asked again.
  const isWeighed = hasOptions && !variant.net_weight && netWeightOf(content, variant) !== undefined;
  const hints = hasOptions ? {} : { price: t.priceHint, stock: t.stockHint };
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <NumberBox
        id={at("price")}
        label={t.price}
        {...(hints.price === undefined ? {} : { hint: hints.price })}
        value={variant.price}
        onChange={(price) => set({ price })}
        error={complaintAt(at("price"))}
      />
      <NumberBox
        id={at("stock")}
        label={t.stock}
        {...(hints.stock === undefined ? {} : { hint: hints.stock })}
        value={variant.stock}
        onChange={(stock) => set({ stock })}
        error={complaintAt(at("stock"))}
      />
      {isFood && !isWeighed ? (
        <div className="col-span-2">
          <Field
            id={at("net_weight")}
            name={at("net_weight")}
            label={t.net_weight}
            hint={t.net_weightHint}
            error={complaintAt(at("net_weight"))}
            value={variant.net_weight ?? ""}
            onChange={({ target }) => set({ net_weight: target.value })}
            autoComplete="off"
            maxLength={60}
          />
        </div>
      ) : null}
      <details
        open={Boolean(variant.barcode) || complaintAt(at("barcode")) !== undefined}
        className="col-span-2"
      >
        <summary className="flex min-h-11 items-center text-sm font-semibold text-leaf underline underline-offset-4">
          {t.barcode} ({texts.optional})
        </summary>
        <Field
          id={at("barcode")}
          name={at("barcode")}
          label={t.barcode}
          hint={t.barcodeHint}
          error={complaintAt(at("barcode"))}
          value={variant.barcode ?? ""}
          onChange={({ target }) => set({ barcode: target.value.replace(/\s/g, "") })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
        />
      </details>
    </div>
  );
}
