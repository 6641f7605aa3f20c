"use server";

import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import { listingAnswerSchema } from "@/backend/schemas/seller-listing";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { textOf } from "@/forms/form-text";
import { sellerRoutes } from "@/seller-centre/routes";
import { returnAddress } from "@/seller-centre/session/return-address";
import { whyRefused } from "@/seller-centre/session/why-refused";
import { ACTION_PATHS, LISTING_ACTIONS } from "./listing-actions";

/**
 * Pauses, resumes, withdraws, puts away, takes out again or doubles a listing: fields `listing`, `action`, and `back`, the
 * list's address to return to. A double opens at once. Works without a script.
 */
export async function changeListing(form: FormData): Promise<never> {
  const id = textOf(form, "listing");
  const asked = textOf(form, "action");
  const back = new URL(returnAddress(textOf(form, "back")), "http://centre.invalid");
  const action = LISTING_ACTIONS.find((each) => each === asked);
  let goal: string;
  try {
    if (action === undefined) goal = sellerRoutes.listing(await duplicate(id));
    else {
      await post(id, ACTION_PATHS[action]);
      goal = withMessage(back, action);
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    await whyRefused(error);
    goal = withMessage(back, error.isPassing ? "unreachable" : "refused");
  }
  redirect(goal);
}

async function post(id: string, path: string): Promise<void> {
  await requestAsSeller({
    path: `/seller/listings/${encodeURIComponent(id)}/${path}`,
    method: "POST",
    body: {},
    schema: nothingSchema,
  });
}

async function duplicate(id: string): Promise<string> {
  const { listing } = await requestAsSeller({
    path: `/seller/listings/${encodeURIComponent(id)}/duplicate`,
    method: "POST",
    body: {},
    schema: listingAnswerSchema,
  });
  return listing.id;
}

function withMessage(back: URL, message: string): string {
  const query = new URLSearchParams(back.search);
  query.set("pesan", message);
  return `${back.pathname}?${query.toString()}`;
}
