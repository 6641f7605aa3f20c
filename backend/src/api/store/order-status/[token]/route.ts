import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ORDER_LINK_MODULE } from "../../../../modules/order-link";
import type OrderLinkModuleService from "../../../../modules/order-link/service";
import { ORDER_TOKEN_PATTERN } from "../../../../modules/order-link/service";
import { readOrderView, type OrderView } from "../../../../workflows/order/order-view";
import { ensureTransferInstructionWorkflow } from "../../../../workflows/transfer/ensure-transfer-instruction";
import { notFound } from "../../../errors/api-error";
import { orderStatusView } from "./order-status-view";
import { readPictures } from "../../../../catalog/read-pictures";

/**
 * An order as its buyer sees it, for whoever has the link.
 *
 * @throws ApiError 404 `order_not_found` for every token that is not an order's
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readByToken(req, req.params.token ?? "");
  const productIds = view.parts.flatMap(({ items }) => items.flatMap(({ product_id }) => product_id ?? []));
  const pictures = await readPictures(req.scope, productIds, view.market.language);
  res.json({ order: orderStatusView(view, pictures) });
}

async function readByToken(req: MedusaRequest, token: string): Promise<OrderView> {
  const links = req.scope.resolve<OrderLinkModuleService>(ORDER_LINK_MODULE);
  const [link] = ORDER_TOKEN_PATTERN.test(token) ? await links.listOrderLinks({ token }, { take: 1 }) : [];
  if (!link) throw notFound("order_not_found", "There is no such order.");

  const view = await readOrderView(req.scope, link.order_id);
  if (view.transfer || view.order.status === "canceled") return view;
  try {
    await ensureTransferInstructionWorkflow(req.scope).run({ input: { order_id: link.order_id } });
  } catch (error) {
    // The page is shown without instructions; the reconciling job goes on trying.
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`No transfer for ${link.order_id}: ${String(error)}`);
    return view;
  }
  return await readOrderView(req.scope, link.order_id);
}
