import type { ReactNode } from "react";
import type { Market } from "@lapak-lebak/domain/market";
import type { Order, Transfer } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { CopyButton } from "./copy-button";

interface TransferAccountProps {
  market: Market;
  order: Order;
  transfer: Transfer;
}

/** Where the money goes. Abroad the reference tells whose it is, because the amount carries no code. */
export function TransferAccount({ market, order, transfer }: TransferAccountProps) {
  const t = translate(market.language, "orders");
  const isAbroad = order.currency !== "IDR";
  const copied = { copy: t("pay.copy"), copied: t("pay.copied") };
  return (
    <dl className="divide-y divide-line border-y border-line">
      {isAbroad ? (
        <Row name={t("pay.reference")} value={transfer.reference} strong note={t("pay.referenceWhy")}>
          <CopyButton value={transfer.reference} label={t("pay.copyReference")} {...copied} />
        </Row>
      ) : null}
      <Row name={t("pay.bank")} value={transfer.bank_name} />
      <Row name={t("pay.account")} value={transfer.account_number} strong>
        <CopyButton
          value={transfer.account_number.replace(/[\s.-]/g, "")}
          label={t("pay.copyAccount")}
          {...copied}
        />
      </Row>
      <Row name={t("pay.holder")} value={transfer.account_name} />
      {isAbroad && transfer.swift !== null ? (
        <Row name={t("pay.swift")} value={transfer.swift}>
          <CopyButton value={transfer.swift} label={t("pay.copySwift")} {...copied} />
        </Row>
      ) : null}
    </dl>
  );
}

interface RowProps {
  name: string;
  value: string;
  strong?: boolean;
  note?: string;
  children?: ReactNode;
}

function Row({ name, value, strong = false, note, children }: RowProps) {
  return (
    <div className="py-2.5">
      <dt className="text-xs text-ink-soft">{name}</dt>
      <dd className="flex items-center justify-between gap-4">
        <span
          className={`min-w-0 break-words ${strong ? "text-lg font-bold tabular-nums" : "font-semibold"}`}
        >
          {value}
        </span>
        {children}
      </dd>
      {note === undefined ? null : <dd className="text-sm text-ink-soft">{note}</dd>}
    </div>
  );
}
