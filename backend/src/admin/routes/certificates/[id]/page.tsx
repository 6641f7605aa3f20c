import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useParams } from "react-router-dom";
import { CertificateReview } from "../../../agency/certificates/certificate-review";
import { PermittedPage } from "../../../agency/session/permitted-page";

function CertificatePage() {
  const { id = "" } = useParams();
  return (
    <PermittedPage title="certificates.title" permission="certificates.read">
      <CertificateReview key={id} id={id} />
    </PermittedPage>
  );
}

export const config = defineRouteConfig({ label: "certificates.title", translationNs: "agency" });

export default CertificatePage;
