"use server";

import { redirect } from "next/navigation";
import { nothingSchema } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { sellerRoutes } from "@/seller-centre/routes";
import { whyRefused } from "@/seller-centre/session/why-refused";

/** Takes a member out of the business: from then on they cannot sign in. */
export async function removeMember(before: FormState, form: FormData): Promise<FormState> {
  const path = `/seller/members/${encodeURIComponent(textOf(form, "id"))}`;
  return remove(before, path, "keluar");
}

/** Takes an invitation back: its link leads nowhere any more. */
export async function withdrawInvitation(before: FormState, form: FormData): Promise<FormState> {
  const path = `/seller/members/invitations/${encodeURIComponent(textOf(form, "id"))}`;
  return remove(before, path, "batal");
}

async function remove(before: FormState, path: string, done: string): Promise<FormState> {
  try {
    await requestAsSeller({ path, method: "DELETE", schema: nothingSchema });
  } catch (error) {
    return { values: {}, attempt: before.attempt + 1, ...(await whyRefused(error)) };
  }
  redirect(`${sellerRoutes.members()}?selesai=${done}`);
}
