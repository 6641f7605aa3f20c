import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useParams } from "react-router-dom";
import { RegistryEntry } from "../../../agency/registry/registry-entry";
import { PermittedPage } from "../../../agency/session/permitted-page";

function RegistryEntryPage() {
  const { id = "" } = useParams();
  return (
    <PermittedPage title="registry.title" permission="registry.read">
      <RegistryEntry key={id} id={id} />
    </PermittedPage>
  );
}

export const config = defineRouteConfig({ label: "registry.title", translationNs: "agency" });

export default RegistryEntryPage;
