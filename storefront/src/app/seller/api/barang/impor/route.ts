import { redirect } from "next/navigation";
import { importIdOf } from "@/seller-centre/imports/import-id-of";
import { passUpload } from "@/seller-centre/passing/pass-upload";
import { sellerRoutes } from "@/seller-centre/routes";

/** The backend takes sheets of five megabytes; the form around one is small. */
const LARGEST = 5.5 * 1024 * 1024;

/**
 * Takes a sheet of goods and has it checked. A script gets the backend's answer; a form that posts itself is led on to what
 * was found, or back with what went wrong.
 */
export async function POST(request: Request): Promise<Response> {
  const answer = await passUpload(request, { path: "/seller/listing-imports", largest: LARGEST });
  if (!(request.headers.get("accept") ?? "").includes("text/html")) return answer;
  const body: unknown = await answer.json().catch(() => null);
  const id = answer.ok ? importIdOf(body) : undefined;
  if (id !== undefined) redirect(sellerRoutes.listingImport(id));
  if (answer.status === 401) redirect(sellerRoutes.sessionEnded(sellerRoutes.listingImports()));
  const code =
    typeof body === "object" && body !== null && "code" in body ? String(body.code) : "unreachable";
  redirect(sellerRoutes.listingImports(code));
}
