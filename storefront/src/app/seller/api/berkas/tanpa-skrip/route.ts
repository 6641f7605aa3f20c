import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { fileIn } from "@/seller-centre/certificates/file-in";
import { passUpload } from "@/seller-centre/passing/pass-upload";
import { sellerRoutes } from "@/seller-centre/routes";
import { sayUploadFailure } from "@/seller-centre/uploads/say-upload-failure";
import { codeIn } from "@/seller-centre/passing/send-file";
import { LARGEST_FILE } from "@/seller-centre/certificates/largest-file";

/** Takes a certificate's file from a browser without a script, and goes back to the form with it. */
export async function POST(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const answer = await passUpload(request, { path: "/seller/files", largest: LARGEST_FILE });
  if (answer.status === 401) redirect(sellerRoutes.sessionEnded(sellerRoutes.newCertificate()));
  const body: unknown = await answer.json().catch(() => null);
  const file = fileIn(body);
  const asked = { type: query.get("jenis") ?? "", replaces: query.get("pengganti") ?? "" };
  if (file !== undefined) redirect(sellerRoutes.newCertificate({ ...asked, file: file.id, name: file.name }));
  return new Response(sayUploadFailure(codeIn(body), "Berkas ini"), {
    status: answer.status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
  });
}
