"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Asks for the mail with the link that confirms the member's address. */
export async function askForVerification(before: FormState): Promise<FormState> {
  try {
    await requestAsSeller({
      path: "/seller/email-verification/request",
      method: "POST",
      schema: nothingSchema,
    });
  } catch (error) {
    return { values: {}, attempt: before.attempt + 1, ...(await whyRefused(error)) };
  }
  redirect(`${sellerRoutes.account()}?tautan=1`);
}
