"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { typedInto, type FormState } from "@/forms/form-state";
import { sayFieldError } from "@/seller-centre/errors/say-error";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "./why-refused";

/** Asks for a link to a new password. The answer is the same whether there is such an account or not. */
export async function askForReset(before: FormState, form: FormData): Promise<FormState> {
  const values = typedInto(form, ["identifier"]);
  const { identifier = "" } = values;
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  if (identifier === "")
    return { ...answer, errors: { identifier: sayFieldError("identifier", "required") } };
  try {
    await requestAsSeller({
      path: "/seller/password-reset/request",
      method: "POST",
      body: { identifier },
      schema: nothingSchema,
    });
  } catch (error) {
    return { ...answer, ...(await whyRefused(error)) };
  }
  redirect(`${sellerRoutes.forgotPassword()}?terkirim=1`);
}
