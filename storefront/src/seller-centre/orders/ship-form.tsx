"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { Field } from "@/ui/field";
import { shipOrder } from "./change-order";

interface ShipFormProps {
  id: string;
  /** The one that the buyer chose; null where the buyer fetches the goods. */
  courier: string | null;
  texts: FormTexts & Record<"courier" | "number" | "numberHint", string>;
}

/** Says that the parcel is with its courier, and under which number. */
export function ShipForm({ id, courier, texts }: ShipFormProps) {
  return (
    <ActionForm action={shipOrder} values={{ courier: courier ?? "" }} texts={texts}>
      {({ values, errors }) => (
        <>
          <input type="hidden" name="order" value={id} />
          {courier === null ? (
            <input type="hidden" name="pickup" value="yes" />
          ) : (
            <>
              <Field
                id="courier"
                name="courier"
                label={texts.courier}
                error={errors.courier}
                defaultValue={values.courier}
                autoComplete="off"
                maxLength={60}
                required
              />
              <Field
                id="tracking_number"
                name="tracking_number"
                label={texts.number}
                hint={texts.numberHint}
                error={errors.tracking_number}
                defaultValue={values.tracking_number}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={60}
                required
              />
            </>
          )}
        </>
      )}
    </ActionForm>
  );
}
