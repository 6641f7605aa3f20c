import "server-only";
import { sellerHeaders } from "@/backend/seller-request";
import { settings } from "@/settings";
import { isFromOurPages } from "./is-from-our-pages";

/** Ten megabytes over a slow line take minutes. */
const TIMEOUT_MILLISECONDS = 5 * 60 * 1000;

const PRIVATE = { "cache-control": "private, no-store" };

interface UploadRoute {
  /** From the root of the backend: "/seller/files". */
  path: string;
  /** Bytes of the whole body, so that what is too large is refused before it is read. */
  largest: number;
}

/**
 * Passes a multipart request of the browser on to the seller API as it comes, with the member's token, and the answer
 * back. Nothing is kept on the way: what the file is, the backend finds out.
 */
export async function passUpload(request: Request, { path, largest }: UploadRoute): Promise<Response> {
  if (!isFromOurPages(request.headers)) return refusal(403, "not_from_here");
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data") || request.body === null) return refusal(400, "malformed_body");
  if (Number(request.headers.get("content-length") ?? 0) > largest) return refusal(413, "file_too_large");
  const passedOn: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: { ...(await sellerHeaders()), accept: "application/json", "content-type": type },
    body: request.body,
    duplex: "half",
    cache: "no-store",
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
  };
  try {
    const answer = await fetch(new URL(path, settings().backendUrl), passedOn);
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...PRIVATE, "content-type": answer.headers.get("content-type") ?? "application/json" },
    });
  } catch {
    return refusal(502, "backend_unreachable");
  }
}

function refusal(status: number, code: string): Response {
  return Response.json({ code }, { status, headers: PRIVATE });
}
