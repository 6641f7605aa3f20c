"use server";

import { redirect } from "next/navigation";
import { tokenSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { signInSchema } from "./credentials";
import { returnAddress } from "./return-address";
import { rememberSession } from "./session-cookie";
import { whyRefused } from "./why-refused";

/** Signs a member in, and leads to the page that was asked for before. */
export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  const values = typedInto(form, ["identifier"]);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = signInSchema.safeParse({ ...values, password: form.get("password") ?? "" });
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error) };
  try {
    const { token } = await requestAsSeller({
      path: "/seller/sign-in",
      method: "POST",
      body: parsed.data,
      schema: tokenSchema,
    });
    await rememberSession(token);
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
  redirect(returnAddress(textOf(form, "back")));
}
