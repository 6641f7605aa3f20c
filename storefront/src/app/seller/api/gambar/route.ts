import { passUpload } from "@/seller-centre/passing/pass-upload";

/** The backend takes pictures of fifteen megabytes; the form around one is small. */
const LARGEST = 15.5 * 1024 * 1024;

/** Takes a picture that buyers will see: of a listing, or of a business's story. */
export function POST(request: Request): Promise<Response> {
  return passUpload(request, { path: "/seller/pictures", largest: LARGEST });
}
