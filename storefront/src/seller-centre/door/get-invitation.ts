import "server-only";
import { z } from "zod";
import { BackendError } from "@/backend/backend-error";
import { requestAsSeller } from "@/backend/seller-request";

const invitationSchema = z.object({ business_name: z.string(), name: z.string(), identifier: z.string() });

export type Invitation = z.infer<typeof invitationSchema>;

/** What an invitation's link stands for; null for one that is not, or no longer, good. */
export async function getInvitation(token: string): Promise<Invitation | null> {
  try {
    return await requestAsSeller({
      path: `/seller/invitations/${encodeURIComponent(token)}`,
      schema: invitationSchema,
    });
  } catch (error) {
    const isGone = error instanceof BackendError && [400, 404, 409, 410].includes(error.status);
    if (isGone) return null;
    throw error;
  }
}
