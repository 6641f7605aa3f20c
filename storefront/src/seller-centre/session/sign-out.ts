"use server";

import { redirect } from "next/navigation";
import { sellerRoutes } from "@/seller-centre/routes";
import { forgetSession } from "./session-cookie";

/** Signs this browser out. */
export async function signOut(): Promise<void> {
  await forgetSession();
  redirect(`${sellerRoutes.signIn()}?keluar=1`);
}
