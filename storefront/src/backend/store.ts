import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import type { z } from "zod";
import { BackendError } from "./backend-error";
import { channelHeaders } from "./configuration";
import { requestBackend, type BackendRequest } from "./request";

/**
 * Asks the store API through a market's sales channel. The shop's own routes also want `market` in the query; Medusa's
 * refuse it.
 * @throws BackendError as `requestBackend`.
 */
export async function requestStore<Shape extends z.ZodType>(
  market: Market,
  request: BackendRequest<Shape>,
): Promise<z.infer<Shape>> {
  return requestBackend({
    ...request,
    headers: { ...(await channelHeaders(market)), ...request.headers },
  });
}

/** The answer, or null where the backend knows no such thing (404). */
export async function orNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null;
    throw error;
  }
}
