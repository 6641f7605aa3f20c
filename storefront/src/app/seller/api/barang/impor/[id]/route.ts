import { BackendError } from "@/backend/backend-error";
import { getImport } from "@/seller-centre/imports/get-import";

const PRIVATE = { "cache-control": "private, no-store" };

/** How far the writing of a sheet is: `{done, total, isRunning}`. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/seller/api/barang/impor/[id]">,
): Promise<Response> {
  const { id } = await params;
  try {
    const sheet = await getImport(id);
    if (sheet === null) return Response.json({}, { status: 404, headers: PRIVATE });
    const { status, progress, creates, updates } = sheet;
    return Response.json(
      { done: 0, total: creates + updates, ...progress, isRunning: status === "running" },
      { headers: PRIVATE },
    );
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return Response.json({}, { status: error.status === 0 ? 502 : error.status, headers: PRIVATE });
  }
}
