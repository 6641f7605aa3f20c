import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { NOTICE_MODULE } from "../../../modules/notice";
import type NoticeModuleService from "../../../modules/notice/service";
import { unreadNotices } from "../../../notice/unread-notices";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";

const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** What the member was told, the newest first, and how much of it they have not read. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = parseInput(query, req.query);
  const { memberId } = sellerOf(req);
  const [[rows, count], unread] = await Promise.all([
    req.scope
      .resolve<NoticeModuleService>(NOTICE_MODULE)
      .listAndCountNotices(
        { member_id: memberId },
        { order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
      ),
    unreadNotices(req.scope, memberId),
  ]);
  const items = rows.map(({ id, kind, data, read_at, created_at }) => ({
    id,
    kind,
    data,
    read_at,
    created_at,
  }));
  res.json({ items, count, unread, limit, offset });
}
