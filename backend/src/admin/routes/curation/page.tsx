import { defineRouteConfig } from "@medusajs/admin-sdk";
import { FeaturedBadge } from "@medusajs/icons";
import { CollectionList } from "../../agency/curation/collection-list";
import { PermittedPage } from "../../agency/session/permitted-page";

const CurationPage = () => (
  <PermittedPage title="curation.title" permission="curation.read">
    <CollectionList />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "curation.title",
  translationNs: "agency",
  icon: FeaturedBadge,
  rank: 4,
});

export default CurationPage;
