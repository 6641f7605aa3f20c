import { PermittedPage } from "../../../agency/session/permitted-page";
import { SalesPage } from "../../../agency/statistics/sales-page";

const SalesRoute = () => (
  <PermittedPage title="statistics.salesTitle" permission="statistics.read">
    <SalesPage />
  </PermittedPage>
);

/** Names the browser's tab; a label of the route's own would make it an entry of the menu. */
export const handle = { label: "statistics.salesTitle", translationNs: "agency" };

export default SalesRoute;
