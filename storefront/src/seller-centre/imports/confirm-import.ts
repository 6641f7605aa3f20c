"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Writes the good rows of a checked sheet (`import`), or goes on where it was interrupted. */
export async function confirmImport(before: FormState, form: FormData): Promise<FormState> {
  const id = textOf(form, "import");
  try {
    await requestAsSeller({
      path: `/seller/listing-imports/${encodeURIComponent(id)}/confirmation`,
      method: "POST",
      body: {},
      schema: nothingSchema,
    });
  } catch (error) {
    return { ...before, ...(await whyRefused(error)), attempt: before.attempt + 1 };
  }
  redirect(sellerRoutes.listingImport(id));
}
