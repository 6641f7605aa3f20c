import { getProvinces } from "@/areas/provinces";

// The list changes with releases of the shop alone.
export const dynamic = "force-static";

/** The provinces that parcels go to, for the shipping estimate: `{ provinces: [{ code, name }] }`. */
export async function GET(): Promise<Response> {
  return Response.json(
    { provinces: await getProvinces() },
    { headers: { "cache-control": "public, max-age=86400" } },
  );
}
