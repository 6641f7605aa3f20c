"use server";

import { z } from "zod";
import { invitedSchema } from "@/backend/schemas/seller-members";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { whyRefused } from "@/seller-centre/session/why-refused";

const schema = z.object({
  name: z.string().min(1, "required").min(2, "too_short").max(80, "too_long"),
  identifier: z.string().min(1, "required").max(254, "too_long"),
});

export interface InviteState extends FormState {
  /** Told once, in the answer itself: it is written nowhere. */
  invited: { name: string; link: string } | null;
}

/** Invites somebody to help; the answer holds the link that they join by. */
export async function inviteMember(before: InviteState, form: FormData): Promise<InviteState> {
  const values = typedInto(form, ["name", "identifier"]);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1, invited: null };
  const parsed = schema.safeParse(values);
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error) };
  try {
    const { invitation, link } = await requestAsSeller({
      path: "/seller/members/invitations",
      method: "POST",
      body: parsed.data,
      schema: invitedSchema,
    });
    return { ...answer, values: {}, invited: { name: invitation.name, link } };
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
}
