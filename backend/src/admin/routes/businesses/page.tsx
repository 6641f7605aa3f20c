import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { BusinessList } from "../../agency/businesses/business-list";
import { PermittedPage } from "../../agency/session/permitted-page";

const BusinessesPage = () => (
  <PermittedPage title="businesses.title" permission="businesses.read">
    <BusinessList />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "businesses.title",
  translationNs: "agency",
  icon: BuildingStorefront,
  rank: 1,
});

export default BusinessesPage;
