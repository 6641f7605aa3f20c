"use server";

import { redirect } from "next/navigation";
import { tokenSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { choosePasswordSchema } from "./credentials";
import { rememberSession } from "./session-cookie";
import { whyRefused } from "./why-refused";

/** Takes a new password for the account that the link of a mail belongs to, and signs in. */
export async function choosePassword(before: FormState, form: FormData): Promise<FormState> {
  const answer = { values: {}, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = choosePasswordSchema.safeParse({ password: form.get("password") ?? "" });
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error) };
  try {
    const { token } = await requestAsSeller({
      path: "/seller/password-reset",
      method: "POST",
      body: { token: textOf(form, "token"), password: parsed.data.password },
      schema: tokenSchema,
    });
    await rememberSession(token);
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
  redirect(sellerRoutes.home());
}
