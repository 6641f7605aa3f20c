import { saveDraft } from "@/seller-centre/listings/drafts/save-draft";
import { isFromOurPages } from "@/seller-centre/passing/is-from-our-pages";

/** A listing with everything that fits into it has a quarter of this. */
const LARGEST = 512 * 1024;

const PRIVATE = { "cache-control": "private, no-store" };

/** Saves a draft as it was typed: `{version, content}`. The answer is a `SendAnswer`, whatever became of it. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/seller/api/barang/[id]/draf">,
): Promise<Response> {
  if (!isFromOurPages(request.headers)) return Response.json({}, { status: 403, headers: PRIVATE });
  const { id } = await params;
  const text = await request.text();
  if (text.length > LARGEST) return Response.json({}, { status: 413, headers: PRIVATE });
  return Response.json(await saveDraft(id, text), { headers: PRIVATE });
}
