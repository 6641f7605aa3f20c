import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { NOTICE_MODULE } from "../../../modules/notice";
import type NoticeModuleService from "../../../modules/notice/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { NotifySellerInput } from "../notify-seller";

/** Puts a notice before each member of a business; undone by taking those away that were made. */
export const postNoticeStep = createStep(
  "post-notice",
  async ({ seller_id, key, content: { kind, data } }: NotifySellerInput, { container }) => {
    const members = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listMembers({ seller_id }, { select: ["id", "role", "email"], take: null });
    const readers = members.map(({ id, role, email }) => ({
      member_id: id,
      mail_to: role === "owner" ? email : null,
    }));
    const made = await container
      .resolve<NoticeModuleService>(NOTICE_MODULE)
      .postNotice({ seller_id, key, kind, data: { ...data }, readers });
    return new StepResponse(made, made);
  },
  async (made, { container }) => {
    if (made?.length) await container.resolve<NoticeModuleService>(NOTICE_MODULE).deleteNotices(made);
  },
);
