import type { PastDecision } from "../../../agency/past-decision";
import { AlreadyDecided } from "../../errors/already-decided";
import { ApiError } from "../../errors/api-error";
import { asError } from "../../errors/as-error";

/** How an item stands after all, with its history, the latest first. */
type ItemAfterAll = () => Promise<{ status: string; history: readonly PastDecision[] }>;

/**
 * Rethrows what a decision was refused with. The second of two is told who was faster, and when; `otherwise` knows the
 * refusals that only this kind of decision has.
 *
 * @throws ApiError 409 `already_decided` or a code that ends in `_transition_refused`; else what was thrown
 */
export async function refuseDecision(
  thrown: unknown,
  itemAfterAll: ItemAfterAll,
  otherwise: (thrown: unknown) => never = rethrow,
): Promise<never> {
  const error = asError(thrown);
  const code = "code" in error ? String(error.code) : "";
  if (code === "already_decided") {
    const { status, history } = await itemAfterAll();
    const [last] = history;
    throw new AlreadyDecided({ by: last?.by ?? null, at: last?.at ?? null, status });
  }
  if (code.endsWith("_transition_refused")) throw new ApiError("conflict", code, error.message);
  return otherwise(thrown);
}

function rethrow(thrown: unknown): never {
  throw asError(thrown);
}
