"use server";

import { isProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import { redirect } from "next/navigation";
import { listingAnswerSchema } from "@/backend/schemas/seller-listing";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Begins a listing of the chosen family (`family`), and opens its editor. */
export async function createListing(before: FormState, form: FormData): Promise<FormState> {
  const family = textOf(form, "family");
  let id: string;
  try {
    const { listing } = await requestAsSeller({
      path: "/seller/listings",
      method: "POST",
      body: isProductFamilyHandle(family) ? { family } : {},
      schema: listingAnswerSchema,
    });
    id = listing.id;
  } catch (error) {
    return { ...before, ...(await whyRefused(error)), attempt: before.attempt + 1 };
  }
  redirect(sellerRoutes.listing(id));
}
