"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sayFieldError } from "@/seller-centre/errors/say-error";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Asks the agency to admit the business. */
export async function submitBusiness(before: FormState, form: FormData): Promise<FormState> {
  const answer = { values: {}, errors: {}, failure: null, attempt: before.attempt + 1 };
  if (textOf(form, "attests") !== "yes")
    return { ...answer, errors: { attests: sayFieldError("attests", "not_attested", "submission") } };
  try {
    await requestAsSeller({
      path: "/seller/submission",
      method: "POST",
      body: { attests: true },
      schema: nothingSchema,
    });
  } catch (error) {
    return { ...answer, ...(await whyRefused(error, "submission")) };
  }
  redirect(`${sellerRoutes.home()}?diajukan=1`);
}
