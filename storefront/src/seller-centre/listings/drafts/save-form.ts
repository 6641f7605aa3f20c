"use server";

import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import { listingAnswerSchema } from "@/backend/schemas/seller-listing";
import { requestAsSeller } from "@/backend/seller-request";
import { textOf } from "@/forms/form-text";
import { contentFromForm } from "@/seller-centre/listings/content/content-from-form";
import { withAVariant } from "@/seller-centre/listings/content/variant-grid";
import { getListing } from "@/seller-centre/listings/get-listing";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";
import { asWritten } from "./as-written";

/**
 * Saves the editor's form of a browser without script, and hands the listing in where its button says so (`intent`). Comes
 * back to the editor, with everything said that is missing.
 */
export async function saveForm(form: FormData): Promise<never> {
  const id = textOf(form, "listing");
  let goal = sellerRoutes.listing(id, "saved");
  try {
    const listing = await getListing(id);
    if (listing === null) redirect(sellerRoutes.listings());
    const newKey = () => crypto.randomUUID().slice(0, 8);
    const content = contentFromForm(form, withAVariant(listing.content, newKey), newKey);
    const draft = { version: Number(textOf(form, "version")), content: asWritten(content) };
    const version = await post(id, "draft", draft);
    if (textOf(form, "intent") === "submit") {
      await post(id, "submission", { version });
      goal = sellerRoutes.listings({ message: "submit" });
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    await whyRefused(error);
    goal = sellerRoutes.listing(id, error.isPassing ? "unreachable" : error.code);
  }
  redirect(goal);
}

/** Sends a step of the listing; the version that it has then. */
async function post(id: string, path: string, body: object): Promise<number> {
  const { listing } = await requestAsSeller({
    path: `/seller/listings/${encodeURIComponent(id)}/${path}`,
    method: "POST",
    body,
    schema: listingAnswerSchema,
  });
  return listing.version;
}
