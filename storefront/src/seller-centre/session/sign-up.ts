"use server";

import { redirect } from "next/navigation";
import { tokenSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { schemaErrors } from "@/seller-centre/forms/schema-errors";
import { sellerRoutes } from "@/seller-centre/routes";
import { signUpSchema } from "./credentials";
import { rememberSession } from "./session-cookie";
import { whyRefused } from "./why-refused";

/** Opens an account and a business for it, and signs in: the centre's home shows what comes next. */
export async function signUp(before: FormState, form: FormData): Promise<FormState> {
  const values = typedInto(form, ["name", "business_name", "identifier", "claim_code"]);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = signUpSchema.safeParse({
    ...values,
    password: form.get("password") ?? "",
    accept_terms: textOf(form, "accept_terms"),
  });
  if (!parsed.success) return { ...answer, errors: schemaErrors(parsed.error) };
  const { claim_code: claimCode, ...account } = parsed.data;
  try {
    const { token } = await requestAsSeller({
      path: "/seller/sign-up",
      method: "POST",
      body: { ...account, accept_terms: true, ...(claimCode === "" ? {} : { claim_code: claimCode }) },
      schema: tokenSchema,
    });
    await rememberSession(token);
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
  redirect(sellerRoutes.home());
}
