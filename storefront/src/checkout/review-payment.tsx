import type { Market } from "@lapak-lebak/domain/market";
import { settings } from "@/settings";
import { checkoutMessages } from "./checkout-messages";
import { ReviewSection } from "./review-section";

/** How paying works, before anybody has to. */
export function ReviewPayment({ market }: { market: Market }) {
  const { t } = checkoutMessages(market);
  return (
    <ReviewSection icon="landmark" title={t("review.payment")}>
      <p>{t("review.paymentBody", { hours: settings().transferExpiryHours })}</p>
      <p className="mt-2">
        {market.currency === "IDR"
          ? t("review.paymentCode")
          : t("review.paymentAbroad", { currency: market.currency })}
      </p>
    </ReviewSection>
  );
}
