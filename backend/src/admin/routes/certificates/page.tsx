import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShieldCheck } from "@medusajs/icons";
import { CertificateList } from "../../agency/certificates/certificate-list";
import { PermittedPage } from "../../agency/session/permitted-page";

const CertificatesPage = () => (
  <PermittedPage title="certificates.title" permission="certificates.read">
    <CertificateList />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "certificates.title",
  translationNs: "agency",
  icon: ShieldCheck,
  rank: 3,
});

export default CertificatesPage;
