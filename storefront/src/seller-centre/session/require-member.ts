import "server-only";
import { redirect } from "next/navigation";
import type { Me } from "@/backend/schemas/seller-me";
import { sellerRoutes } from "@/seller-centre/routes";
import { getMember } from "./get-member";
import { hasSession } from "./session-cookie";

/**
 * The member who is signed in. Every page of the centre asks first, for a layout is not drawn again on the way from one
 * page to another. Whoever is not signed in goes to the sign-in page and from there back to `here`.
 * @param here the address of the page that asks
 */
export async function requireMember(here: string): Promise<Me> {
  const me = await getMember();
  if (me !== null) return me;
  redirect((await hasSession()) ? sellerRoutes.sessionEnded(here) : sellerRoutes.signIn(here));
}
