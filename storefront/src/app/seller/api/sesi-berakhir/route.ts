import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { sellerRoutes } from "@/seller-centre/routes";
import { getMember } from "@/seller-centre/session/get-member";
import { returnAddress } from "@/seller-centre/session/return-address";
import { forgetSession } from "@/seller-centre/session/session-cookie";

/**
 * Forgets a session that the backend no longer accepts, which a page cannot, and goes on to the sign-in page. It asks the
 * backend again, so that no foreign link can sign anybody out. `?kembali=` the address to return to.
 */
export async function GET(request: NextRequest): Promise<never> {
  const back = returnAddress(request.nextUrl.searchParams.get("kembali"));
  if ((await getMember()) !== null) redirect(back);
  await forgetSession();
  redirect(`${sellerRoutes.signIn(back)}&berakhir=1`);
}
