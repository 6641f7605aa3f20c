"use server";

import type { ListingProblem } from "@lapak-lebak/domain/listing-content";
import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { sayFailure } from "@/seller-centre/errors/say-error";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Why a listing was not sent: what is missing, or a sentence. */
export interface SubmitRefusal {
  problems: ListingProblem[];
  failure: string;
}

/** Sends a saved draft to be reviewed, and goes on to the list. */
export async function submitListing(id: string, version: number): Promise<SubmitRefusal> {
  try {
    await requestAsSeller({
      path: `/seller/listings/${encodeURIComponent(id)}/submission`,
      method: "POST",
      body: { version },
      schema: nothingSchema,
    });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const problems = Object.entries(error.fields).map(([field, code]) => ({ field, code }));
    if (error.status === 401) await whyRefused(error);
    return { problems, failure: sayFailure(error) };
  }
  redirect(sellerRoutes.listings({ message: "submit" }));
}
