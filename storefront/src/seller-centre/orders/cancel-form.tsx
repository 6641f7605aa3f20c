"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { cancelOrder } from "./change-order";

interface CancelFormProps {
  id: string;
  reasons: readonly { code: string; label: string }[];
  texts: FormTexts & Record<"reason" | "note" | "noteHint" | "choose", string>;
}

/** Why an order cannot be sent. */
export function CancelForm({ id, reasons, texts }: CancelFormProps) {
  return (
    <ActionForm action={cancelOrder} values={{}} texts={texts} look="danger">
      {({ values, errors, attempt }) => (
        <>
          <input type="hidden" name="order" value={id} />
          <Select
            key={attempt}
            id="reason_code"
            name="reason_code"
            label={texts.reason}
            error={errors.reason_code}
            defaultValue={values.reason_code}
            required
          >
            <option value="">{texts.choose}</option>
            {reasons.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Select>
          <TextArea
            id="note"
            name="note"
            label={texts.note}
            hint={texts.noteHint}
            error={errors.note}
            defaultValue={values.note}
            maxLength={500}
          />
        </>
      )}
    </ActionForm>
  );
}
