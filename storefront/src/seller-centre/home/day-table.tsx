import { formatMoney } from "@lapak-lebak/domain/money";
import type { SellerHome } from "@/backend/schemas/seller-home";
import { formatCount } from "@/i18n/dates";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";

interface DayTableProps {
  days: SellerHome["days"];
  dayOf: (date: string) => string;
}

/** The numbers behind the charts, the latest first, for everybody who would rather read or hear them. */
export function DayTable({ days, dayOf }: DayTableProps) {
  const t = sellerTexts("home");
  const cell = "py-2 pl-3 text-right tabular-nums";
  return (
    <details className="rounded-md border border-line bg-card px-4">
      <summary className="flex min-h-12 items-center justify-between text-sm font-semibold text-leaf">
        {t("charts.table")}
        <Icon name="chevron-down" />
      </summary>
      <table className="mb-3 w-full text-sm">
        <caption className="sr-only">{t("charts.tableCaption")}</caption>
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" className="py-2 text-left font-medium">
              {t("charts.date")}
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              {t("charts.views")}
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              {t("charts.orders")}
            </th>
            <th scope="col" className={`${cell} font-medium`}>
              {t("charts.sales")}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ date, views, orders, sales }) => (
            <tr key={date} className="border-t border-line">
              <th scope="row" className="py-2 text-left font-normal whitespace-nowrap">
                {dayOf(date)}
              </th>
              <td className={cell}>{formatCount(views, "id")}</td>
              <td className={cell}>{formatCount(orders, "id")}</td>
              <td className={cell}>{formatMoney(sales, "id")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
