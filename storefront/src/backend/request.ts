import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { settings } from "@/settings";
import { BackendError } from "./backend-error";

const TIMEOUT_MILLISECONDS = 10_000;

const errorSchema = z.object({
  code: z.string().optional(),
  type: z.string().optional(),
  message: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
});

export type QueryValue = string | number | undefined;

export interface BackendRequest<Shape extends z.ZodType> {
  /** From the root of the backend: "/store/listings". */
  path: string;
  query?: Record<string, QueryValue>;
  method?: "GET" | "POST" | "DELETE";
  /** Sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** What the answer must look like. */
  schema: Shape;
}

/**
 * Asks the backend once, uncached, and parses the answer. Caching is the callers' (`use cache`, with a tag and a lifetime).
 * @throws BackendError for any status but 2xx, for silence, and for an answer of another shape.
 */
export async function requestBackend<Shape extends z.ZodType>(
  request: BackendRequest<Shape>,
): Promise<z.infer<Shape>> {
  const requestId = randomUUID();
  const response = await send(request, requestId);
  if (!response.ok) throw await errorOf(response, requestId);
  const parsed = request.schema.safeParse(response.status === 204 ? undefined : await response.json());
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new BackendError(
      502,
      "unexpected_answer",
      `${request.path} answered another shape at ${where}`,
      requestId,
    );
  }
  return parsed.data;
}

async function send(request: BackendRequest<z.ZodType>, requestId: string): Promise<Response> {
  const { path, query = {}, method = "GET", body, headers = {} } = request;
  const url = new URL(path, settings().backendUrl);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") url.searchParams.set(name, String(value));
  }
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: "application/json",
        "x-request-id": requestId,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackendError(0, "backend_unreachable", `${method} ${path}: ${reason}`, requestId);
  }
}

async function errorOf(response: Response, requestId: string): Promise<BackendError> {
  const parsed = errorSchema.safeParse(await response.json().catch(() => ({})));
  const { code, type, message, fields } = parsed.success ? parsed.data : {};
  return new BackendError(
    response.status,
    code ?? type ?? "unknown",
    message ?? `the backend answered ${String(response.status)}`,
    requestId,
    fields,
  );
}
