import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { unreadNotices } from "../../../notice/unread-notices";
import { readBusiness } from "../../../seller/read-business";
import { sellerOf } from "../../security/seller-gate";

/** Who is signed in, their business, and what is still to be done before the agency is asked to admit it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId, sellerId } = sellerOf(req);
  const [{ id, name, email, phone, role, email_verified_at }, { business, steps }, unread] =
    await Promise.all([
      req.scope.resolve<SellerModuleService>(SELLER_MODULE).retrieveMember(memberId),
      readBusiness(req.scope, sellerId),
      unreadNotices(req.scope, memberId),
    ]);
  res.json({
    member: { id, name, email, phone, role, email_verified: email_verified_at !== null },
    business,
    steps,
    unread_notices: unread,
  });
}
