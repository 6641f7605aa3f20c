import { defineRouteConfig } from "@medusajs/admin-sdk";
import { History } from "@medusajs/icons";
import { AuditLog } from "../../agency/audit/audit-log";
import { PermittedPage } from "../../agency/session/permitted-page";

const AuditPage = () => (
  <PermittedPage title="audit.title" permission="audit.read">
    <AuditLog />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "audit.title",
  translationNs: "agency",
  icon: History,
  rank: 8,
});

export default AuditPage;
