import type { Market } from "@lapak-lebak/domain/market";
import type { Order, Transfer } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { Countdown } from "./countdown";
import { formatMoment } from "./moment";
import { TransferAccount } from "./transfer-account";
import { TransferAmount } from "./transfer-amount";

interface PaymentCardProps {
  market: Market;
  token: string;
  order: Order;
  transfer: Transfer;
}

/** How much, where to, until when, and what happens then. */
export function PaymentCard({ market, token, order, transfer }: PaymentCardProps) {
  const t = translate(market.language, "orders");
  const isAbroad = order.currency !== "IDR";
  const steps = [
    isAbroad ? t("pay.steps.transferAbroad", { currency: order.currency }) : t("pay.steps.transfer"),
    t("pay.steps.wait"),
    t("pay.steps.know", { email: order.email_masked }),
  ];
  return (
    <section className="grid gap-5 rounded-md border-2 border-leaf bg-card p-4 sm:p-6">
      <TransferAmount market={market} order={order} transfer={transfer} />
      <TransferAccount market={market} order={order} transfer={transfer} />
      <div className="flex items-start gap-3">
        <Icon name="clock" className="mt-0.5 size-5 text-terracotta" />
        <div>
          <p>
            <span className="text-ink-soft">{t("pay.deadline")}: </span>
            <time dateTime={transfer.expires_at} className="font-semibold">
              {formatMoment(transfer.expires_at, market.language)}
            </time>
          </p>
          <Countdown
            deadline={transfer.expires_at}
            label={t("pay.left")}
            over={t("pay.over")}
            words={{
              hour: t("pay.hour"),
              hours: t("pay.hours"),
              minute: t("pay.minute"),
              minutes: t("pay.minutes"),
              second: t("pay.second"),
              seconds: t("pay.seconds"),
            }}
          />
        </div>
      </div>
      <div>
        <h2 className="text-base">{t("pay.stepsTitle")}</h2>
        <ol className="mt-2 grid gap-2">
          {steps.map((step, index) => (
            <li key={step} className="flex gap-3 text-sm">
              <span className="grid size-6 shrink-0 place-items-center rounded-full bg-leaf-tint text-xs font-bold text-leaf-deep">
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
      </div>
      <p className="flex flex-wrap items-center justify-between gap-x-4 text-sm text-ink-soft">
        <span className="noscript:hidden">{t("pay.watching")}</span>
        {/* A plain link: it must ask the server again, script or not. */}
        <a
          href={routes.order(market.code, token)}
          className="flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
        >
          {t("pay.again")}
        </a>
      </p>
    </section>
  );
}
