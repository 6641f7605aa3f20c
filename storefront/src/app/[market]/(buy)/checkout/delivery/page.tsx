import type { Metadata } from "next";
import { checkoutMessages } from "@/checkout/checkout-messages";
import { CheckoutPage } from "@/checkout/checkout-page";
import { DeliveryForm } from "@/checkout/delivery-form";
import { deliveryParcels } from "@/checkout/delivery-parcels";
import { formTexts } from "@/checkout/form-texts";
import { checkoutAt, stepRoute } from "@/checkout/get-checkout";
import { stepTitle } from "@/checkout/step-title";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";

export function generateMetadata({ params }: PageProps<"/[market]/checkout/delivery">): Promise<Metadata> {
  return stepTitle(params, "delivery");
}

export default async function DeliveryPage({
  params,
  searchParams,
}: PageProps<"/[market]/checkout/delivery">) {
  const market = marketOrNotFound((await params).market);
  const checkout = await checkoutAt(market, "delivery");
  const { t } = checkoutMessages(market);
  const parcels = deliveryParcels(market, checkout);
  const isStuck = parcels.some(({ choices }) => choices.length === 0);
  return (
    <CheckoutPage
      market={market}
      step="delivery"
      checkout={checkout}
      title={t("delivery.title")}
      intro={t("delivery.intro", { count: parcels.length })}
    >
      <div className="grid gap-5">
        {(await searchParams).notice === "delivery" ? (
          <Notice tone="bad" live>
            <p>{t("delivery.changed")}</p>
          </Notice>
        ) : null}
        {isStuck ? (
          <Notice tone="bad">
            <p>{t("delivery.none")}</p>
            <LinkButton
              href={stepRoute(market, "address")}
              look="secondary"
              className="mt-2 justify-self-start"
            >
              {t("delivery.noneAction")}
            </LinkButton>
          </Notice>
        ) : (
          <DeliveryForm
            market={market.code}
            parcels={parcels}
            texts={formTexts(market, t("delivery.next"))}
          />
        )}
      </div>
    </CheckoutPage>
  );
}
