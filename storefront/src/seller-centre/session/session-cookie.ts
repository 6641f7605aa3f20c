import "server-only";
import { cookies } from "next/headers";
import { SELLER_COOKIE } from "@/cookie-names";
import { settings } from "@/settings";

/** Thirty days, in seconds; the backend decides how long a token is really good for. */
const LIFETIME = 30 * 24 * 60 * 60;

/** Only the seller centre's own addresses get the token: the shop's pages never see it. */
const PATH = "/seller";

/** Whether this browser has a session, good or over. */
export async function hasSession(): Promise<boolean> {
  return (await cookies()).has(SELLER_COOKIE);
}

/** Signs this browser in. In actions and route handlers only. */
export async function rememberSession(token: string): Promise<void> {
  const secure = process.env.NODE_ENV === "production" && !settings().insecureCookies;
  (await cookies()).set(SELLER_COOKIE, token, {
    path: PATH,
    httpOnly: true,
    sameSite: "lax",
    secure,
    maxAge: LIFETIME,
  });
}

/** Signs this browser out. In actions and route handlers only. */
export async function forgetSession(): Promise<void> {
  (await cookies()).delete({ name: SELLER_COOKIE, path: PATH });
}
