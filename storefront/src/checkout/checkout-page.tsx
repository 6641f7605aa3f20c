import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { Stepper } from "@/ui/stepper";
import { checkoutMessages } from "./checkout-messages";
import type { Checkout } from "./get-checkout";
import { stepRoute } from "./get-checkout";
import { OrderSummary } from "./order-summary";
import { STEPS, type Step } from "./steps";

interface CheckoutPageProps {
  market: Market;
  step: Step;
  checkout: Checkout;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** One step of the checkout: where one is, what is asked, and beside it what is being bought. */
export function CheckoutPage({ market, step, checkout, title, intro, children }: CheckoutPageProps) {
  const { t } = checkoutMessages(market);
  const current = STEPS.indexOf(step);
  const before = STEPS[current - 1];
  return (
    <div className="page grid gap-x-16 gap-y-6 py-6 md:grid-cols-[minmax(0,1fr)_20rem] md:py-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0 md:max-w-form md:justify-self-end lg:w-full">
        <Stepper label={t("steps.label")} steps={STEPS.map((each) => t(`steps.${each}`))} current={current} />
        {before === undefined ? null : (
          <ShopLink
            href={stepRoute(market, before)}
            className="mt-3 -ml-2 inline-flex min-h-11 items-center gap-1.5 px-2 text-sm font-semibold text-leaf underline-offset-4 hover:underline"
          >
            <Icon name="arrow-left" className="size-4" />
            {t("back")}
          </ShopLink>
        )}
        <h1 className={`text-2xl ${before === undefined ? "mt-6" : "mt-1"}`}>{title}</h1>
        {intro === undefined ? null : <p className="mt-1 text-ink-soft">{intro}</p>}
        <div className="mt-5">{children}</div>
      </div>
      <aside className="max-md:row-start-1">
        <OrderSummary market={market} checkout={checkout} />
      </aside>
    </div>
  );
}
