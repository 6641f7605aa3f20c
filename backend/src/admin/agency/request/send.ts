import { z } from "zod";
import { Refusal } from "./refusal";

/** What is put behind the question mark; what is absent or empty is left out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>;

interface Asking {
  method?: "GET" | "POST" | "DELETE";
  query?: Query;
  /** Sent as JSON, or as a form with files when it is one. */
  body?: FormData | Readonly<Record<string, unknown>>;
  signal?: AbortSignal;
}

const errorBody = z.object({
  code: z.string().catch("unknown"),
  fields: z.record(z.string(), z.string()).catch({}),
});

/**
 * Asks the API with the console's own session.
 *
 * @throws Refusal for every answer that is not a success
 */
export async function send(path: string, { method = "GET", query, body, signal }: Asking = {}) {
  const isForm = body instanceof FormData;
  const response = await fetch(addressOf(path, query), {
    method,
    credentials: "include",
    headers: body && !isForm ? { "content-type": "application/json" } : {},
    body: isForm ? body : body && JSON.stringify(body),
    signal,
  });
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => ({}));
  const { code, fields } = errorBody.catch({ code: "unknown", fields: {} }).parse(answer);
  throw new Refusal(response.status, code, fields, answer);
}

/** Asks, and reads the JSON of the answer by `schema`. @throws Refusal as `send` does; ZodError for another shape */
export async function ask<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  asking?: Asking,
): Promise<z.output<Schema>> {
  const response = await send(path, asking);
  return schema.parse(await response.json());
}

/** An address of the API with its question. */
export function addressOf(path: string, query: Query = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") asked.set(name, String(value));
  }
  return asked.size > 0 ? `${path}?${asked.toString()}` : path;
}
