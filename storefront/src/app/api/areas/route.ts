import { getChildAreas, isAreaCode, postalCodeOf } from "@/areas/child-areas";

/** The list changes with releases of the shop alone; browsers and proxies keep it for a day. */
const KEPT = { "cache-control": "public, max-age=86400" };

/** `?parent=36.02`: the areas within one, for the address form, and the postal code where an area has just one. */
export async function GET(request: Request): Promise<Response> {
  const parent = new URL(request.url).searchParams.get("parent") ?? "";
  if (!isAreaCode(parent)) return Response.json({ code: "invalid_area" }, { status: 400 });
  const areas = await getChildAreas(parent);
  if (areas === null) return Response.json({ code: "area_not_found" }, { status: 404 });
  return Response.json({ areas, postal_code: postalCodeOf(parent) }, { headers: KEPT });
}
