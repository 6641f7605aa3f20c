import type { ApiClient } from "./api-client";

/** An address of the seller API, and what is sent to it. */
export interface SellerCall {
  method: "get" | "post" | "delete";
  path: string;
  body?: unknown;
}

/** The answers that somebody gets to each of some calls, by method and path: status and code. */
export async function answersTo(
  api: ApiClient,
  calls: readonly SellerCall[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const { method, path, body } of calls) {
    const answer =
      method === "post"
        ? await api.post<{ code?: string }>(path, body)
        : await api[method]<{ code?: string }>(path);
    answers[`${method} ${path}`] = `${answer.status} ${answer.body.code ?? ""}`.trim();
  }
  return answers;
}

/** The same answer to each of the calls. */
export function eachAnswered(calls: readonly SellerCall[], answer: string): Record<string, string> {
  return Object.fromEntries(calls.map(({ method, path }) => [`${method} ${path}`, answer]));
}
