import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Newspaper } from "@medusajs/icons";
import { ClaimList } from "../../agency/claims/claim-list";
import { PermittedPage } from "../../agency/session/permitted-page";

const ClaimsPage = () => (
  <PermittedPage title="claims.title" permission="statistics.read">
    <ClaimList />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "claims.title",
  translationNs: "agency",
  icon: Newspaper,
  rank: 7,
});

export default ClaimsPage;
