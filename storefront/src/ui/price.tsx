import { formatMoney, type Money } from "@lapak-lebak/domain/money";
import type { Language } from "@lapak-lebak/domain/market";

interface PriceProps {
  money: Money;
  language: Language;
  /** "from" before the amount, where variants differ in price; the word in the reader's language. */
  from?: string;
  className?: string;
}

/** An amount of money as the reader writes it. */
export function Price({ money, language, from, className = "" }: PriceProps) {
  return (
    <span className={`price ${className}`}>
      {from === undefined ? null : <small>{from} </small>}
      {formatMoney(money, language)}
    </span>
  );
}
