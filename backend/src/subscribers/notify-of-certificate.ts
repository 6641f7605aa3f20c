import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CERTIFICATE_DECIDED } from "../events";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { notifySellerWorkflow } from "../workflows/notice/notify-seller";

/** Whoever claims a certificate is told what became of it. A certificate has each status once. */
export default async function notifyOfCertificate({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const [certificate] = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .listCertificates({ id: event.data.id }, { take: 1 });
  if (!certificate?.seller_id) return;
  const { id, type, number, status, reason, seller_id } = certificate;
  await notifySellerWorkflow(container).run({
    input: {
      seller_id,
      key: `certificate_decided:${id}:${status}`,
      content: {
        kind: "certificate_decided",
        data: { certificate_id: id, type, number, to: status, reason },
      },
    },
  });
}

export const config: SubscriberConfig = {
  event: CERTIFICATE_DECIDED,
  context: { subscriberId: "notify-of-certificate" },
};
