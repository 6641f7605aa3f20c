"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { packOrder } from "./change-order";

/** Says that everything is in the parcel. */
export function PackForm({ id, texts }: { id: string; texts: FormTexts }) {
  return (
    <ActionForm action={packOrder} values={{}} texts={texts}>
      {() => <input type="hidden" name="order" value={id} />}
    </ActionForm>
  );
}
