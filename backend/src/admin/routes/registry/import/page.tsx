import { RegistryImportPage } from "../../../agency/registry/import-page";
import { PermittedPage } from "../../../agency/session/permitted-page";

const ImportPage = () => (
  <PermittedPage title="registry.import.title" permission="registry.edit">
    <RegistryImportPage />
  </PermittedPage>
);

/** Names the browser's tab; a label of the route's own would make it an entry of the menu. */
export const handle = { label: "registry.import.title", translationNs: "agency" };

export default ImportPage;
