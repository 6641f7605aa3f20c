"use server";

import { redirect } from "next/navigation";
import { tokenSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { changePasswordSchema } from "@/seller-centre/session/credentials";
import { rememberSession } from "@/seller-centre/session/session-cookie";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Changes the member's password. Other browsers are signed out by it; this one gets a new token. */
export async function changePassword(before: FormState, form: FormData): Promise<FormState> {
  const answer = { values: {}, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = changePasswordSchema.safeParse({
    current: form.get("current") ?? "",
    next: form.get("next") ?? "",
  });
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error) };
  try {
    const { token } = await requestAsSeller({
      path: "/seller/password",
      method: "POST",
      body: parsed.data,
      schema: tokenSchema,
    });
    await rememberSession(token);
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
  redirect(`${sellerRoutes.account()}?sandi=1`);
}
