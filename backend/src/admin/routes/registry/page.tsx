import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { RegistryList } from "../../agency/registry/registry-list";
import { PermittedPage } from "../../agency/session/permitted-page";

const RegistryPage = () => (
  <PermittedPage title="registry.title" permission="registry.read">
    <RegistryList />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "registry.title",
  translationNs: "agency",
  icon: BookOpen,
  rank: 5,
});

export default RegistryPage;
