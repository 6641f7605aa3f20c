import { formatMoney, money } from "@lapak-lebak/domain/money";
import type { SellerHome } from "@/backend/schemas/seller-home";
import { formatCount, formatDay } from "@/i18n/dates";
import { sellerTexts } from "@/seller-centre/texts";
import { DayChart } from "./day-chart";
import { DayTable } from "./day-table";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** How often goods were looked at and what was sold, day by day; drawn, and as a table. */
export function MonthCharts({ days }: { days: SellerHome["days"] }) {
  const t = sellerTexts("home");
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const views = days.map((day) => day.views);
  const sales = days.map((day) => day.sales.amount);
  const orders = sum(days.map((day) => day.orders));
  const rupiah = (amount: number) => formatMoney(money(amount, "IDR"), "id");
  const ends = { from: dayOf(first.date), until: dayOf(last.date) };
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">{t("charts.title")}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <DayChart
          title={t("charts.views")}
          look="line"
          summary={
            sum(views) === 0
              ? t("charts.noViews")
              : t("charts.viewsSummary", {
                  total: formatCount(sum(views), "id"),
                  most: formatCount(Math.max(...views), "id"),
                })
          }
          values={views}
          write={(value) => formatCount(value, "id")}
          {...ends}
        />
        <DayChart
          title={t("charts.sales")}
          look="bars"
          summary={
            orders === 0
              ? t("charts.noSales")
              : t("charts.salesSummary", { total: rupiah(sum(sales)), orders: formatCount(orders, "id") })
          }
          values={sales}
          write={rupiah}
          {...ends}
        />
      </div>
      <DayTable days={days} dayOf={shortDayOf} />
    </section>
  );
}

/** "3 Mei 2027" of a date of Jakarta's calendar. */
function dayOf(date: string): string {
  return formatDay(`${date}T00:00:00+07:00`, "id");
}

const SHORT = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "short", timeZone: "Asia/Jakarta" });

/** "3 Agu": thirty days of which everybody knows the year, in a column of a telephone's table. */
function shortDayOf(date: string): string {
  return SHORT.format(new Date(`${date}T00:00:00+07:00`));
}
