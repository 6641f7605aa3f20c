import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useParams } from "react-router-dom";
import { CollectionEditor } from "../../../agency/curation/collection-editor";
import { CollectionPage } from "../../../agency/curation/collection-page";
import { PermittedPage } from "../../../agency/session/permitted-page";

function EditCollectionPage() {
  const { id = "" } = useParams();
  return (
    <PermittedPage title="curation.title" permission="curation.edit">
      {id === "new" ? <CollectionEditor key={id} stored={null} /> : <CollectionPage key={id} id={id} />}
    </PermittedPage>
  );
}

export const config = defineRouteConfig({ label: "curation.title", translationNs: "agency" });

export default EditCollectionPage;
