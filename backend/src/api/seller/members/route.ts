import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { requireOwner } from "../../security/seller-gate";
import { invitationView } from "./invitation-view";

/** The people of the business and its open invitations. @throws ApiError 403 `owner_only` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId, sellerId: seller_id } = requireOwner(req);
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [members, invitations] = await Promise.all([
    sellers.listMembers({ seller_id }, { order: { created_at: "ASC" }, take: 100 }),
    sellers.openInvitations(seller_id, new Date()),
  ]);
  res.json({
    items: members.map(({ id, name, email, phone, role }) => ({
      ...{ id, name, email, phone, role },
      you: id === memberId,
    })),
    invitations: invitations.map(invitationView),
  });
}
