import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { renderMail } from "../../../mail/render-mail";
import { sellerNotice } from "../../../mail/seller-notice";
import { NOTICE_MODULE } from "../../../modules/notice";
import type NoticeModuleService from "../../../modules/notice/service";
import type { NoticeRecord } from "../../../modules/notice/service";
import { noticeContent } from "../../../notice/notice-content";
import { settings } from "../../../settings";

/** Which notices are mailed: of one business and key. */
export interface NoticesToMail {
  seller_id: string;
  key: string;
}

/**
 * Mails the notices that wait for it. A mail that fails is logged and tried again by the job; the notice stands in the seller
 * centre all the same. A sent mail cannot be unsent: no compensation.
 */
export const mailNoticesStep = createStep("mail-notices", async (which: NoticesToMail, { container }) => {
  const notices = await container
    .resolve<NoticeModuleService>(NOTICE_MODULE)
    .listNotices({ ...which, mail_to: { $ne: null }, mailed_at: null }, { take: null });
  return new StepResponse(await mailNotices(container, notices));
});

/** Sends each of the notices by mail. @returns how many were sent */
export async function mailNotices(
  container: MedusaContainer,
  notices: readonly NoticeRecord[],
): Promise<number> {
  let sent = 0;
  for (const notice of notices) {
    try {
      if (await mailNotice(container, notice)) sent += 1;
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Notice ${notice.id} could not be mailed: ${String(error)}`);
    }
  }
  return sent;
}

async function mailNotice(container: MedusaContainer, notice: NoticeRecord): Promise<boolean> {
  const { id, kind, data, mail_to } = notice;
  const content = noticeContent.safeParse({ kind, data }).data;
  if (!content || mail_to === null) return false;
  const { shopUrl, demonstration } = settings();
  const notifications = container.resolve(Modules.NOTIFICATION);
  const attempts = await notifications.listNotifications({ resource_id: id }, { select: ["id", "status"] });
  if (!attempts.some(({ status }) => status === "success")) {
    await notifications.createNotifications({
      to: mail_to,
      channel: "email",
      template: `seller-${kind.replaceAll("_", "-")}`,
      content: renderMail(sellerNotice(content, shopUrl), { language: "id", demonstration }),
      resource_id: id,
      resource_type: "notice",
      trigger_type: kind,
      // Core does not send again under the key of a failure.
      idempotency_key: `${id}:${attempts.length + 1}`,
    });
  }
  await container.resolve<NoticeModuleService>(NOTICE_MODULE).updateNotices({ id, mailed_at: new Date() });
  return true;
}
