import { Attention } from "./attention";
import { getHome } from "./get-home";
import { MonthCharts } from "./month-charts";
import { TodayFigures } from "./today-figures";

/** How the trade goes: today, what wants a look, and the last thirty days. */
export async function TradeOverview() {
  const home = await getHome();
  return (
    <>
      <TodayFigures orders={home.orders} />
      <Attention home={home} />
      <MonthCharts days={home.days} />
    </>
  );
}
