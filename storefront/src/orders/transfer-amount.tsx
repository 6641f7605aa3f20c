import { money } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import { formatMoney } from "@lapak-lebak/domain/money";
import { amountOf, type Order, type Transfer } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { amountParts, amountToType } from "./amount-parts";
import { CopyButton } from "./copy-button";

interface TransferAmountProps {
  market: Market;
  order: Order;
  transfer: Transfer;
}

/** The amount, large, its telling digits set apart, and why it must be exact. */
export function TransferAmount({ market, order, transfer }: TransferAmountProps) {
  const t = translate(market.language, "orders");
  const amount = amountOf(order, transfer.amount);
  const [head, code] = amountParts(amount, market.language);
  return (
    <div>
      <h2 className="text-base">{t(code === "" ? "pay.amountAbroad" : "pay.amount")}</h2>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-3xl font-extrabold tracking-tight text-sugar-deep tabular-nums">
          {head}
          {code === "" ? null : <mark className="rounded-sm bg-honey px-1 text-sugar-deep">{code}</mark>}
        </p>
        <CopyButton
          value={amountToType(amount)}
          label={t("pay.copyAmount")}
          copy={t("pay.copy")}
          copied={t("pay.copied")}
        />
      </div>
      {code === "" ? null : (
        <p className="mt-2 text-sm text-ink-soft">
          {t("pay.codeWhy", {
            total: formatMoney(amountOf(order, order.total), market.language),
            code: formatMoney(money(transfer.unique_code, order.currency), market.language),
          })}
        </p>
      )}
    </div>
  );
}
