import type { Market } from "@lapak-lebak/domain/market";
import { LinePicture } from "@/cart/line-picture";
import { Price } from "@/ui/price";
import { checkoutMessages } from "./checkout-messages";
import { nameOf } from "./delivery-parcels";
import { stepRoute, type Checkout } from "./get-checkout";
import { chosenOption } from "./parcel-shipping";
import { ReviewSection } from "./review-section";

/** Each seller's parcel: what is in it, how it travels and what that costs. */
export function ReviewParcels({ market, checkout }: { market: Market; checkout: Checkout }) {
  const { t } = checkoutMessages(market);
  const { cart, parcels } = checkout;
  return (
    <ReviewSection
      icon="package"
      title={t("review.parcels", { count: parcels.length })}
      links={[{ href: stepRoute(market, "delivery"), name: t("review.changeDelivery") }]}
    >
      <ol className="divide-y divide-line">
        {parcels.map((parcel, index) => {
          const option = chosenOption(parcel);
          return (
            <li key={parcel.seller.id} className="grid gap-3 py-3 first:pt-1">
              <h3 className="text-sm">
                {t("delivery.parcel", { number: index + 1, seller: parcel.seller.name })}
              </h3>
              <ul className="grid gap-3">
                {cart.lines
                  .filter(({ id }) => parcel.items.includes(id))
                  .map((line) => (
                    <li key={line.id} className="flex items-center gap-3">
                      <LinePicture pictureKey={line.pictureKey} className="size-12" />
                      <span className="min-w-0 flex-1">
                        <span className="block font-medium">{line.title}</span>
                        <span className="block text-xs text-ink-soft">
                          {line.quantity} × {line.variantTitle}
                        </span>
                      </span>
                      <Price money={line.total} language={market.language} className="font-semibold" />
                    </li>
                  ))}
              </ul>
              {option === undefined ? null : (
                <p className="flex justify-between gap-4 text-ink-soft">
                  <span>
                    {nameOf(market, option)}
                    {option.days === null
                      ? null
                      : `, ${t("delivery.courierDays", { from: option.days[0], to: option.days[1] }).toLocaleLowerCase(market.language)}`}
                  </span>
                  <span className="font-semibold text-ink">
                    {option.price.amount === 0 ? (
                      t("delivery.free")
                    ) : (
                      <Price money={option.price} language={market.language} />
                    )}
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </ReviewSection>
  );
}
