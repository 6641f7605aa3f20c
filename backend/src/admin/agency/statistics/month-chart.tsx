import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useTranslation } from "react-i18next";
import type { Month } from "./api";
import { CHART_COLOURS } from "./chart-colours";
import { useFigureWords } from "./figure-words";

/** Sales by month. The table below it says the same in figures. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  return (
    <div role="img" aria-label={t("statistics.salesByMonth")} className="h-64 w-full">
      <ResponsiveContainer>
        <BarChart data={[...months]} margin={{ left: 48, right: 8, top: 8 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} strokeDasharray="3 3" />
          <XAxis dataKey="month" tick={{ fontSize: 12 }} />
          <YAxis tick={{ fontSize: 12 }} tickFormatter={(value: number) => words("sales", value)} />
          <Tooltip
            formatter={(value) => words("sales", Number(value))}
            contentStyle={{ background: "var(--bg-base)", color: "var(--fg-base)" }}
          />
          <Bar
            dataKey="sales"
            name={t("statistics.figures.sales")}
            fill={CHART_COLOURS[0]}
            radius={3}
            maxBarSize={96}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
