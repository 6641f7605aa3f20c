import type { MedusaContainer } from "@medusajs/framework/types";
import { NOTICE_MODULE } from "../modules/notice";
import type NoticeModuleService from "../modules/notice/service";

/** How many notices a member has not read. */
export async function unreadNotices(container: MedusaContainer, memberId: string): Promise<number> {
  const [, count] = await container
    .resolve<NoticeModuleService>(NOTICE_MODULE)
    .listAndCountNotices({ member_id: memberId, read_at: null }, { select: ["id"], take: 1 });
  return count;
}
