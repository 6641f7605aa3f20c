import { cancellationReasonLabel } from "@lapak-lebak/domain/cancellation-reasons";
import type { Market } from "@lapak-lebak/domain/market";
import type { OrderParcel } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { Notice } from "@/ui/notice";

/** Why a paid parcel will not come, and what its maker says to that. Nothing for a parcel that comes. */
export function ParcelCancellation({ market, parcel }: { market: Market; parcel: OrderParcel }) {
  const { cancellation, seller } = parcel;
  if (cancellation === null) return null;
  const t = translate(market.language, "orders");
  return (
    <div className="mt-3">
      <Notice tone="bad" title={t("parcel.cancelled", { seller: seller.name })}>
        <p>{t("parcel.reason", { reason: cancellationReasonLabel(cancellation.reason, market.language) })}</p>
        {cancellation.note === null ? null : (
          <p className="wrap-anywhere">{t("parcel.note", { note: cancellation.note })}</p>
        )}
      </Notice>
    </div>
  );
}
