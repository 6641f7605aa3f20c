import "server-only";
import { redirect } from "next/navigation";
import { sellerHeaders } from "@/backend/seller-request";
import { sellerRoutes } from "@/seller-centre/routes";
import { settings } from "@/settings";

const PASSED_BACK = ["content-type", "content-disposition", "content-length"];

const PRIVATE = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  // No page of another site may draw it.
  "cross-origin-resource-policy": "same-origin",
};

/**
 * Fetches a file of the member's business from the seller API and passes it on to the browser. Somebody else's is a 404,
 * as if it were not there.
 * @param path from the root of the backend, with its query
 * @param back the page to return to where the session is over
 */
export async function passDownload(request: Request, path: string, back: string): Promise<Response> {
  const answer = await fetch(new URL(path, settings().backendUrl), {
    headers: await sellerHeaders(),
    cache: "no-store",
    signal: request.signal,
  }).catch(() => null);
  if (answer?.status === 401) redirect(sellerRoutes.sessionEnded(back));
  if (!answer?.ok) {
    const status = answer === null ? 502 : answer.status;
    const words =
      status === 404 ? "Berkas ini tidak ada." : "Berkas ini sedang tidak bisa dibuka. Coba lagi.";
    return new Response(words, {
      status,
      headers: { ...PRIVATE, "content-type": "text/plain; charset=utf-8" },
    });
  }
  const headers = new Headers(PRIVATE);
  for (const name of PASSED_BACK) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
