import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Shopping } from "@medusajs/icons";
import { ListingList } from "../../agency/listings/listing-list";
import { PermittedPage } from "../../agency/session/permitted-page";

const ListingsPage = () => (
  <PermittedPage title="listings.title" permission="listings.read">
    <ListingList />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "listings.title",
  translationNs: "agency",
  icon: Shopping,
  rank: 2,
});

export default ListingsPage;
