import { passUpload } from "@/seller-centre/passing/pass-upload";

/** The backend takes files of ten megabytes; the form around one is small. */
const LARGEST = 10.5 * 1024 * 1024;

/** Takes a private file: a certificate. */
export function POST(request: Request): Promise<Response> {
  return passUpload(request, { path: "/seller/files", largest: LARGEST });
}
