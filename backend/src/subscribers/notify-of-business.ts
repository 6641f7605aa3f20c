import { BUSINESS_DECISIONS, stepOfDecision } from "@lapak-lebak/domain/business";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { z } from "zod";
import { BUSINESS_DECIDED } from "../events";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { notifySellerWorkflow } from "../workflows/notice/notify-seller";

const decided = z.object({ id: z.string(), decision: z.enum(BUSINESS_DECISIONS) });

/** The members of a business are told what the agency decided about it. */
export default async function notifyOfBusiness({ event, container }: SubscriberArgs): Promise<void> {
  const { id: seller_id, decision } = decided.parse(event.data);
  // The step of this decision: others may have followed before the event is handled, or is handled again.
  const { from, to } = stepOfDecision(decision);
  const [step] = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerEvents(
      { seller_id, by: "staff", from_status: from, to_status: to },
      { order: { occurred_at: "DESC", id: "DESC" }, take: 1 },
    );
  await notifySellerWorkflow(container).run({
    input: {
      seller_id,
      key: `business_decided:${step?.id ?? decision}`,
      content: { kind: "business_decided", data: { decision, note: step?.note ?? null } },
    },
  });
}

export const config: SubscriberConfig = {
  event: BUSINESS_DECIDED,
  context: { subscriberId: "notify-of-business" },
};
