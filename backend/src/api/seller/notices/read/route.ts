import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { NOTICE_MODULE } from "../../../../modules/notice";
import type NoticeModuleService from "../../../../modules/notice/service";
import { parseInput } from "../../../errors/parse-input";
import { sellerOf } from "../../../security/seller-gate";

const body = z.strictObject({ ids: z.array(z.string().max(60)).max(100).optional() }).default({});

/** The member has read some notices, or all; those of others are left alone. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { ids } = parseInput(body, req.body);
  await req.scope
    .resolve<NoticeModuleService>(NOTICE_MODULE)
    .readNotices({ member_id: sellerOf(req).memberId, ids, now: new Date() });
  res.sendStatus(204);
}
