import "server-only";
import { membersSchema, type Members } from "@/backend/schemas/seller-members";
import { requestAsSeller } from "@/backend/seller-request";

/** Who may act for the business, and who was asked to. For its owner alone. */
export function getMembers(): Promise<Members> {
  return requestAsSeller({ path: "/seller/members", schema: membersSchema });
}
