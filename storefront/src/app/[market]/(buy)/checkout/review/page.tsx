import type { Metadata } from "next";
import type { ReactNode } from "react";
import { checkoutMessages } from "@/checkout/checkout-messages";
import { CheckoutPage } from "@/checkout/checkout-page";
import { formTexts } from "@/checkout/form-texts";
import { checkoutAt } from "@/checkout/get-checkout";
import { PlaceForm } from "@/checkout/place-form";
import { ReviewAddress } from "@/checkout/review-address";
import { ReviewParcels } from "@/checkout/review-parcels";
import { ReviewPayment } from "@/checkout/review-payment";
import { stepTitle } from "@/checkout/step-title";
import { OrderTotals } from "@/checkout/order-totals";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { Notice } from "@/ui/notice";
import { VisuallyHidden } from "@/ui/visually-hidden";

export function generateMetadata({ params }: PageProps<"/[market]/checkout/review">): Promise<Metadata> {
  return stepTitle(params, "review");
}

export default async function ReviewPage({ params, searchParams }: PageProps<"/[market]/checkout/review">) {
  const market = marketOrNotFound((await params).market);
  const checkout = await checkoutAt(market, "review");
  const { t } = checkoutMessages(market);
  return (
    <CheckoutPage market={market} step="review" checkout={checkout} title={t("review.title")}>
      <div className="grid gap-5">
        {(await searchParams).notice === "total" ? (
          <Notice tone="bad" live>
            <p>{t("review.totalChanged")}</p>
          </Notice>
        ) : null}
        <ReviewAddress market={market} cart={checkout.cart} />
        <ReviewParcels market={market} checkout={checkout} />
        <ReviewPayment market={market} />
        <div className="md:hidden">
          <OrderTotals market={market} checkout={checkout} />
        </div>
        <PlaceForm
          market={market.code}
          total={checkout.cart.total.amount}
          texts={{
            ...formTexts(market, t("review.place")),
            saving: t("review.placing"),
            note: t("review.placeNote"),
          }}
        >
          {t.rich("review.agree", {
            terms: (words) => (
              <NewWindowLink href={routes.terms(market.code)} note={t("review.newWindow")}>
                {words}
              </NewWindowLink>
            ),
            privacy: (words) => (
              <NewWindowLink href={routes.privacy(market.code)} note={t("review.newWindow")}>
                {words}
              </NewWindowLink>
            ),
          })}
        </PlaceForm>
      </div>
    </CheckoutPage>
  );
}

interface NewWindowLinkProps {
  href: string;
  note: string;
  children: ReactNode;
}

/** In a window of its own, so that the order is still there when the terms are closed. */
function NewWindowLink({ href, note, children }: NewWindowLinkProps) {
  return (
    <a href={href} target="_blank" className="text-leaf underline underline-offset-4">
      {children}
      <VisuallyHidden> ({note})</VisuallyHidden>
    </a>
  );
}
