import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { freshnessOf } from "../freshness/freshness";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { settings } from "../settings";
import { decideCertificateWorkflow } from "../workflows/certification/decide-certificate";

/** Certificates that one run expires at most; the next run goes on. */
const BATCH = 200;

/** How far back the first run after a start looks for dates that passed unseen: a week, in milliseconds. */
const FIRST_LOOK_BACK = 7 * 86_400_000;

let lastLook: Date | undefined;

/** Runs {@link passCertificateDates} for what has passed since the last run of this process. */
export default async function followCertificateDates(container: MedusaContainer): Promise<void> {
  const now = new Date();
  await passCertificateDates(container, lastLook ?? new Date(now.getTime() - FIRST_LOOK_BACK), now);
  lastLook = now;
}

/**
 * Expires the verified certificates that have ended, by `system` and with the step in their history, and brings search
 * and pages up to date wherever a certificate has begun or ended since the last look: badges are derived when they are
 * read, but search and the shop keep what they read. Safe to repeat; one that fails is logged and tried again.
 */
export async function passCertificateDates(
  container: MedusaContainer,
  since: Date,
  now: Date,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const ended = await certification.listCertificates(
    { status: "verified", valid_until: { $lt: now } },
    { select: ["id"], order: { valid_until: "ASC" }, take: BATCH },
  );
  for (const { id } of ended) {
    try {
      const input = { id, to: "expired", by: "system", actor: "follow-certificate-dates", now } as const;
      await decideCertificateWorkflow(container).run({ input });
      logger.info(`Certificate ${id} has ended: its badge is gone.`);
    } catch (error) {
      logger.error(`Certificate ${id} has ended but could not be expired: ${String(error)}`);
    }
  }
  // Those, too, that an interrupted run expired without telling anybody, and those that have just begun.
  const passed = { $gte: since, $lt: now };
  const turned = await certification.listCertificates(
    { $or: [{ valid_until: passed }, { valid_from: passed }] },
    { select: ["id"], take: null },
  );
  freshnessOf(container).note(
    "certificate",
    turned.map(({ id }) => id),
  );
}

export const config = { name: "follow-certificate-dates", schedule: settings().schedules.certificate };
