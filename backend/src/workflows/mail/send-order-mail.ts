import type { INotificationModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { settings } from "../../settings";
import { readOrderView } from "../order/order-view";
import type { OrderMailRequest } from "./order-mail-event";
import { writeOrderMail } from "./write-order-mail";

/** A mail that was begun this long ago and neither sent nor refused has died with its process: milliseconds. */
const GIVEN_UP_AFTER = 5 * 60_000;

/**
 * Sends one mail about an order, once. What was sent before, or is being sent, is left alone; what failed is tried anew
 * under a key of its own, for core does not send again under the key of a failure. A sent mail cannot be unsent: no
 * compensation.
 */
const sendOrderMailStep = createStep("send-order-mail", async (request: OrderMailRequest, { container }) => {
  const notifications = container.resolve<INotificationModuleService>(Modules.NOTIFICATION);
  const subject = request.seller_order_id ?? request.order_id;
  const attempts = await notifications.listNotifications({ resource_id: subject, template: request.event });
  const settled = attempts.some(({ status, created_at }) =>
    status === "pending"
      ? Date.now() - new Date(created_at).getTime() < GIVEN_UP_AFTER
      : status === "success",
  );
  if (settled) return new StepResponse({ sent: false });

  const view = await readOrderView(container, request.order_id);
  if (!view.order.email) return new StepResponse({ sent: false });
  await notifications.createNotifications({
    to: view.order.email,
    channel: "email",
    template: request.event,
    content: writeOrderMail(view, request, settings()),
    resource_id: subject,
    resource_type: request.seller_order_id ? "seller_order" : "order",
    trigger_type: request.event,
    idempotency_key: `${request.event}:${subject}:${attempts.length + 1}`,
  });
  return new StepResponse({ sent: true });
});

/** Writes to the buyer about an event of their order, in their language. Safe to repeat. */
export const sendOrderMailWorkflow = createWorkflow(
  "send-order-mail",
  (input: OrderMailRequest) => new WorkflowResponse(sendOrderMailStep(input)),
);
