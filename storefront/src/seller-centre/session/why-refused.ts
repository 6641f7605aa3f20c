import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import type { FormState } from "@/forms/form-state";
import { sayFailure, sayFieldError, type NamedForm } from "@/seller-centre/errors/say-error";
import { sellerRoutes } from "@/seller-centre/routes";

/**
 * What a form says when the backend refuses it: complaints at the fields that it names, else one sentence for the whole.
 * A session that is over sends the member to the sign-in page and back to where the form stands.
 * @throws what is no error of the backend's
 */
export async function whyRefused(
  error: unknown,
  form?: NamedForm,
): Promise<Pick<FormState, "errors" | "failure">> {
  if (!(error instanceof BackendError)) throw error;
  if (error.status === 401 && error.code === "unauthorized")
    redirect(sellerRoutes.sessionEnded(await whereTheFormStands()));
  const errors = Object.fromEntries(
    Object.entries(error.fields).map(([field, code]) => [field, sayFieldError(field, code, form)]),
  );
  return { errors, failure: Object.keys(errors).length > 0 ? null : sayFailure(error) };
}

/** From the browser's own `referer`, which within the site names the page in full; checked again where it is used. */
async function whereTheFormStands(): Promise<string | undefined> {
  const referer = (await headers()).get("referer") ?? "";
  if (!URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return pathname + search;
}
