"use server";

import { redirect } from "next/navigation";
import { tokenSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { acceptInvitationSchema } from "./credentials";
import { rememberSession } from "./session-cookie";
import { whyRefused } from "./why-refused";

/** Makes an account for somebody whom the owner of a business invited, and signs in. */
export async function acceptInvitation(before: FormState, form: FormData): Promise<FormState> {
  const answer = { values: {}, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = acceptInvitationSchema.safeParse({
    password: form.get("password") ?? "",
    accept_terms: textOf(form, "accept_terms"),
  });
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error) };
  try {
    const { token } = await requestAsSeller({
      path: `/seller/invitations/${encodeURIComponent(textOf(form, "token"))}`,
      method: "POST",
      body: { password: parsed.data.password, accept_terms: true },
      schema: tokenSchema,
    });
    await rememberSession(token);
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
  redirect(sellerRoutes.home());
}
