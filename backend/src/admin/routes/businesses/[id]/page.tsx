import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useParams } from "react-router-dom";
import { BusinessReview } from "../../../agency/businesses/business-review";
import { PermittedPage } from "../../../agency/session/permitted-page";

function BusinessPage() {
  const { id = "" } = useParams();
  return (
    <PermittedPage title="businesses.title" permission="businesses.read">
      <BusinessReview key={id} id={id} />
    </PermittedPage>
  );
}

export const config = defineRouteConfig({ label: "businesses.title", translationNs: "agency" });

export default BusinessPage;
