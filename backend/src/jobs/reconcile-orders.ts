import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { settings } from "../settings";
import { sendOrderMailWorkflow } from "../workflows/mail/send-order-mail";
import { closeCancelledOrderWorkflow } from "../workflows/order/close-cancelled-order";
import { discardInterruptedOrderWorkflow } from "../workflows/order/discard-interrupted-order";
import { settleCancelledPartWorkflow } from "../workflows/order/settle-cancelled-part";
import { splitOrderWorkflow } from "../workflows/order/split-order";
import {
  interruptedOrders,
  mailsDue,
  unsplitOrders,
  unclosedCancellations,
  unsettledConfirmations,
  unsettledExpiries,
  unsettledPartCancellations,
} from "../workflows/order/unfinished-orders";
import { settleConfirmedTransferWorkflow } from "../workflows/transfer/settle-confirmed-transfer";
import { settleExpiredTransferWorkflow } from "../workflows/transfer/settle-expired-transfer";

/** What is younger than this is still in the hands of its request or subscriber: milliseconds. */
const STILL_IN_HAND = 60_000;

/** Completing a cart holds its lock for two minutes at most; what is older than this has died: milliseconds. */
const COMPLETION_GIVEN_UP = 5 * 60_000;

/**
 * Finishes what a process that was killed has left half done: carts half completed, orders without parts, confirmed or expired transfers
 * without their consequences, cancelled orders that are still open here, and mails that were not sent. Each workflow is
 * safe to repeat; what fails is logged and tried again by the next run.
 */
export default async function reconcileOrders(container: MedusaContainer): Promise<void> {
  await finishOrders(container, new Date());
}

/** As the job does, at a moment that is passed in. */
export async function finishOrders(container: MedusaContainer, moment: Date): Promise<void> {
  const now = moment.toISOString();
  const until = new Date(moment.getTime() - STILL_IN_HAND);
  const attempt = attempts(container);

  for (const input of await interruptedOrders(container, new Date(moment.getTime() - COMPLETION_GIVEN_UP))) {
    await attempt(`take back the interrupted order ${input.order_id}`, () =>
      container
        .resolve(Modules.LOCKING)
        .execute(input.cart_id ?? input.order_id, () =>
          discardInterruptedOrderWorkflow(container).run({ input }),
        ),
    );
  }
  for (const order_id of await unsplitOrders(container, until)) {
    await attempt(`split order ${order_id}`, () =>
      splitOrderWorkflow(container).run({ input: { order_id, now } }),
    );
  }
  for (const { order_id, payment_session_id, confirmed_by } of await unsettledConfirmations(
    container,
    until,
  )) {
    const input = { order_id, payment_session_id, confirmed_by: confirmed_by ?? "reconcile-orders", now };
    await attempt(`settle the payment of order ${order_id}`, () =>
      settleConfirmedTransferWorkflow(container).run({ input }),
    );
  }
  for (const { order_id, payment_session_id } of await unsettledExpiries(container, until)) {
    await attempt(`cancel the unpaid order ${order_id}`, () =>
      settleExpiredTransferWorkflow(container).run({ input: { order_id, payment_session_id, now } }),
    );
  }
  for (const order_id of await unclosedCancellations(container, until)) {
    await attempt(`close the cancelled order ${order_id}`, () =>
      closeCancelledOrderWorkflow(container).run({ input: { order_id, now } }),
    );
  }
  for (const { order_id, seller_order_id } of await unsettledPartCancellations(container, until)) {
    await attempt(`give back the cancelled part ${seller_order_id} of order ${order_id}`, () =>
      settleCancelledPartWorkflow(container).run({ input: { seller_order_id } }),
    );
  }
  for (const input of await mailsDue(container, until)) {
    await attempt(`send the mail ${input.event} of order ${input.order_id}`, () =>
      sendOrderMailWorkflow(container).run({ input }),
    );
  }
}

function attempts(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  return async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
      logger.info(`Reconciled: ${what}.`);
    } catch (error) {
      logger.error(`Could not ${what}: ${String(error)}`);
    }
  };
}

export const config = { name: "reconcile-orders", schedule: settings().schedules.reconcile };
