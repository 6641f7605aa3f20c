import type { ReminderDays } from "@lapak-lebak/domain/certificates";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type CertificationModuleService from "../../modules/certification/service";
import type { NoticeContent } from "../../notice/notice-content";
import { notifySellerWorkflow } from "../notice/notify-seller";

export interface RemindOfCertificateInput {
  certificate_id: string;
  seller_id: string;
  days: ReminderDays;
  content: NoticeContent;
  /** ISO 8601. */
  now: string;
}

/** Notes that a reminder is given; undone by forgetting it, so that the next run of the job tries again. */
const noteReminderStep = createStep(
  "note-reminder",
  async ({ certificate_id, days, now }: RemindOfCertificateInput, { container }) => {
    const isNew = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .noteReminder({ certificate_id, days, now: new Date(now) });
    return new StepResponse({ isNew }, isNew ? { certificate_id, days } : null);
  },
  async (noted, { container }) => {
    if (!noted) return;
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const [reminder] = await service.listCertificateReminders(noted, { select: ["id"], take: 1 });
    if (reminder) await service.deleteCertificateReminders(reminder.id);
  },
);

/** Reminds a business that a certificate ends soon, each reminder once. Safe to repeat. */
export const remindOfCertificateWorkflow = createWorkflow(
  "remind-of-certificate",
  (input: RemindOfCertificateInput) => {
    const noted = noteReminderStep(input);
    when({ noted }, (data) => data.noted.isNew).then(() => {
      const notice = transform({ input }, ({ input: { seller_id, certificate_id, days, content } }) => ({
        seller_id,
        key: `certificate_expiring:${certificate_id}:${days}`,
        content,
      }));
      notifySellerWorkflow.runAsStep({ input: notice });
    });
    return new WorkflowResponse(noted);
  },
);
