"use client";

import type { FormState } from "@/forms/form-state";
import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { removeMember, withdrawInvitation } from "./remove-member";

const ACTIONS: Record<"member" | "invitation", (before: FormState, form: FormData) => Promise<FormState>> = {
  member: removeMember,
  invitation: withdrawInvitation,
};

/** The button that takes a member out, or an invitation back. */
export function RemoveForm({
  what,
  id,
  texts,
}: {
  what: keyof typeof ACTIONS;
  id: string;
  texts: FormTexts;
}) {
  return (
    <ActionForm action={ACTIONS[what]} values={{}} texts={texts} look="danger">
      {() => <input type="hidden" name="id" value={id} />}
    </ActionForm>
  );
}
