"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Says that everything was read. */
export async function readNotices(before: FormState): Promise<FormState> {
  try {
    await requestAsSeller({
      path: "/seller/notices/read",
      method: "POST",
      body: {},
      schema: nothingSchema,
    });
  } catch (error) {
    return { values: {}, attempt: before.attempt + 1, ...(await whyRefused(error)) };
  }
  redirect(sellerRoutes.notices());
}
