import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { settings } from "../settings";
import { expireTransferWorkflow } from "../workflows/transfer/expire-transfer";

/** Transfers that one run expires at most; the next run goes on. */
const BATCH = 200;

/**
 * Expires the transfers whose deadline has passed: their orders are cancelled and their stock returns. One that fails is
 * logged, and tried again by the next run; one that staff confirms meanwhile stays confirmed.
 */
export default async function expireTransfers(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const now = new Date();
  const overdue = await container
    .resolve<TransferModuleService>(TRANSFER_MODULE)
    .listTransfers(
      { status: "awaiting", expires_at: { $lt: now } },
      { select: ["id", "order_id"], order: { expires_at: "ASC" }, take: BATCH },
    );
  for (const { id, order_id } of overdue) {
    try {
      await expireTransferWorkflow(container).run({ input: { transfer_id: id, now: now.toISOString() } });
      logger.info(`Order ${order_id} was not paid in time and is cancelled.`);
    } catch (error) {
      logger.error(`Transfer ${id} of order ${order_id} could not be expired: ${String(error)}`);
    }
  }
}

export const config = { name: "expire-transfers", schedule: settings().schedules.expiry };
