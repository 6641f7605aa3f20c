import type { SellerOrderStatus } from "@lapak-lebak/domain/seller-order";
import { sellerTexts } from "@/seller-centre/texts";
import { Badge } from "@/ui/badge";

/** Honey where the seller has something to do, leaf where the parcel is well on its way. */
const TONES = {
  awaiting_payment: "paper",
  new: "honey",
  packed: "honey",
  shipped: "leaf",
  delivered: "leaf",
  completed: "leaf",
  cancelled: "terracotta",
  returned: "terracotta",
} as const satisfies Record<SellerOrderStatus, string>;

export function OrderStatusBadge({ status }: { status: SellerOrderStatus }) {
  return <Badge tone={TONES[status]}>{sellerTexts("orders")(`status.${status}`)}</Badge>;
}
