import type { Market } from "@lapak-lebak/domain/market";
import { redirect } from "next/navigation";
import { BackendError } from "@/backend/backend-error";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";

/**
 * Why a step could not be saved, in the reader's language. A cart that is gone, or was ordered meanwhile, sends the buyer
 * to where that is told.
 * @throws what is no error of the backend's
 */
export function whyNotSaved(market: Market, error: unknown): string {
  if (!(error instanceof BackendError)) throw error;
  if (error.code === "cart_not_found") redirect(routes.checkout(market.code, "placed"));
  const t = translate(market.language, "checkout");
  return t(error.isPassing ? "failed.unreachable" : "failed.refused");
}
