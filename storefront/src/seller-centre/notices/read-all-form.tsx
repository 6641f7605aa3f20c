"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { readNotices } from "./read-notices";

/** The button that marks everything as read. */
export function ReadAllForm({ texts }: { texts: FormTexts }) {
  return (
    <ActionForm action={readNotices} values={{}} texts={texts} look="secondary">
      {() => null}
    </ActionForm>
  );
}
