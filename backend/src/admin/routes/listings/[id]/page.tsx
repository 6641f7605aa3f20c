import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useParams } from "react-router-dom";
import { ListingReview } from "../../../agency/listings/listing-review";
import { PermittedPage } from "../../../agency/session/permitted-page";

function ListingPage() {
  const { id = "" } = useParams();
  return (
    <PermittedPage title="listings.title" permission="listings.read">
      <ListingReview key={id} id={id} />
    </PermittedPage>
  );
}

export const config = defineRouteConfig({ label: "listings.title", translationNs: "agency" });

export default ListingPage;
