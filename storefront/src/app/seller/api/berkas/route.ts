import { LARGEST_FILE } from "@/seller-centre/certificates/largest-file";
import { passUpload } from "@/seller-centre/passing/pass-upload";

/** Takes a private file: a certificate. */
export function POST(request: Request): Promise<Response> {
  return passUpload(request, { path: "/seller/files", largest: LARGEST_FILE });
}
