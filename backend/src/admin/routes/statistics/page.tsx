import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { PermittedPage } from "../../agency/session/permitted-page";
import { StatisticsPage } from "../../agency/statistics/statistics-page";

const StatisticsRoute = () => (
  <PermittedPage title="statistics.title" permission="statistics.read">
    <StatisticsPage />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "statistics.title",
  translationNs: "agency",
  icon: ChartBar,
  rank: 6,
});

export default StatisticsRoute;
