import { REMINDER_DAYS, reminderDue } from "@lapak-lebak/domain/certificates";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { NOTICE_MODULE } from "../modules/notice";
import type NoticeModuleService from "../modules/notice/service";
import { settings } from "../settings";
import { remindOfCertificateWorkflow } from "../workflows/certification/remind-of-certificate";
import { mailNotices } from "../workflows/notice/steps/mail-notices";

/** Certificates that one run reminds of at most; the next run goes on. */
const BATCH = 500;
/** A notice older than this is not mailed any more: milliseconds. */
const MAILED_WITHIN = 2 * 86_400_000;
/** What is younger than this is still in the hands of whoever made it: milliseconds. */
const STILL_IN_HAND = 60_000;

const due = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      seller_id: z.string(),
      type: z.string(),
      number: z.string().nullable(),
      valid_until: z.coerce.date(),
    }),
  ),
});

/** Runs {@link remindOfCertificates} and {@link mailLateNotices} by the clock. */
export default async function remindByTheClock(container: MedusaContainer): Promise<void> {
  await remindOfCertificates(container, new Date());
  await mailLateNotices(container, new Date());
}

/**
 * Reminds businesses of verified certificates that end in 90, 30 and 7 days, each once, unless a newer one has taken its
 * place. Safe to repeat; one that fails is logged and tried again.
 */
export async function remindOfCertificates(container: MedusaContainer, now: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { id, seller_id, type, number, valid_until } of await certificatesToRemindOf(container, now)) {
    const days = reminderDue(valid_until, now);
    if (days === null) continue;
    const data = { certificate_id: id, type, number, days, valid_until: valid_until.toISOString() };
    const content = { kind: "certificate_expiring" as const, data };
    try {
      await remindOfCertificateWorkflow(container).run({
        input: { certificate_id: id, seller_id, days, content, now: now.toISOString() },
      });
    } catch (error) {
      logger.error(`Nobody could be reminded of certificate ${id}: ${String(error)}`);
    }
  }
}

/** Those of which the reminder that is due has not been given: the nearest end first. SQL, for it asks what is not there. */
async function certificatesToRemindOf(container: MedusaContainer, now: Date) {
  const [first, ...later] = REMINDER_DAYS.map((days) => `:now::timestamptz + interval '${days} days'`);
  const reminder = later.reduce(
    (sofar, until, index) =>
      `CASE WHEN c.valid_until <= ${until} THEN ${REMINDER_DAYS[index + 1]} ELSE ${sofar} END`,
    String(REMINDER_DAYS[0]),
  );
  const result: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT c.id, c.seller_id, c.type, c.number, c.valid_until FROM certificate c
      WHERE c.status = 'verified' AND c.seller_id IS NOT NULL AND c.deleted_at IS NULL
        AND c.valid_until BETWEEN :now::timestamptz AND ${first}
        AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.replaces = c.id AND n.status = 'verified' AND n.deleted_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM certificate_reminder r WHERE r.certificate_id = c.id AND r.deleted_at IS NULL
                         AND r.days = ${reminder})
      ORDER BY c.valid_until LIMIT ${BATCH}`,
    { now },
  );
  return due.parse(result).rows;
}

/** Mails the notices whose mail failed, or whose process died before it was sent. */
export async function mailLateNotices(container: MedusaContainer, now: Date): Promise<void> {
  const made = {
    $gte: new Date(now.getTime() - MAILED_WITHIN),
    $lte: new Date(now.getTime() - STILL_IN_HAND),
  };
  const late = await container
    .resolve<NoticeModuleService>(NOTICE_MODULE)
    .listNotices({ mail_to: { $ne: null }, mailed_at: null, created_at: made }, { take: BATCH });
  await mailNotices(container, late);
}

export const config = { name: "remind-of-certificates", schedule: settings().schedules.reminder };
