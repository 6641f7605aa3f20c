import "server-only";
import { cache } from "react";
import { BackendError } from "@/backend/backend-error";
import { meSchema, type Me } from "@/backend/schemas/seller-me";
import { requestAsSeller } from "@/backend/seller-request";
import { hasSession } from "./session-cookie";

/**
 * The member who is signed in, with the business and what is left to do for it; null without a session, or with one that
 * the backend no longer accepts. Asked once a request, however many parts of a page want to know.
 * @throws BackendError when the backend cannot say
 */
export const getMember = cache(async (): Promise<Me | null> => {
  if (!(await hasSession())) return null;
  try {
    return await requestAsSeller({ path: "/seller/me", schema: meSchema });
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) return null;
    throw error;
  }
});
