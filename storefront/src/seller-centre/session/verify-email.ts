"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "./why-refused";

/** Confirms the e-mail address that the link of a mail was sent to. A push of a button, for mail programs open links. */
export async function verifyEmail(before: FormState, form: FormData): Promise<FormState> {
  try {
    await requestAsSeller({
      path: "/seller/email-verification",
      method: "POST",
      body: { token: textOf(form, "token") },
      schema: nothingSchema,
    });
  } catch (error) {
    return { values: {}, attempt: before.attempt + 1, ...(await whyRefused(error)) };
  }
  redirect(`${sellerRoutes.verifyEmail("")}?benar=1`);
}
