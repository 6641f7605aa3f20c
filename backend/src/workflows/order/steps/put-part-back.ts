import type { SellerOrderStatus } from "@lapak-lebak/domain/seller-order";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order";
import type SellerOrderModuleService from "../../../modules/seller-order/service";

/** Columns that a step fills. */
type FilledColumn = "carrier" | "tracking_number" | "cancel_reason" | "cancel_note" | "refund_due";

/** A part before a step that is undone, and where the step had taken it. */
export interface PartBefore {
  id: string;
  status: SellerOrderStatus;
  reached: SellerOrderStatus;
}

/**
 * Gives a part the status back that it had, which the domain's table does not: a failed workflow never happened, but the
 * part's history stays honest.
 *
 * @param empty columns that the step had filled, with null for each
 */
export async function putPartBack(
  container: MedusaContainer,
  { id, status, reached }: PartBefore,
  empty: Partial<Record<FilledColumn, null>>,
): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  await service.updateSellerOrders({ ...empty, id, status });
  await service.createSellerOrderEvents({
    seller_order_id: id,
    from_status: reached,
    to_status: status,
    by: "system",
    reason: "the step was undone",
    occurred_at: new Date(),
  });
}
