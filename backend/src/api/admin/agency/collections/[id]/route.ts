import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deleteCollectionWorkflow } from "../../../../../workflows/curation/delete-collection";
import { editCollectionWorkflow } from "../../../../../workflows/curation/edit-collection";
import { auditActorOf } from "../../../../security/staff-context";
import { throwAsApiError } from "../../../workflow-refusal";
import { readCollection } from "../read-collection";
import { readCollectionBody } from "../read-collection-body";

/** A collection with its goods, and of each whether buyers see it. @throws ApiError 404 `collection_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ collection: await readCollection(req.scope, req.params.id ?? "") });
}

/** Writes a collection and its goods anew. @throws ApiError 400 `invalid_input`; 404 `collection_not_found` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const values = await readCollectionBody(req.scope, req.body, id);
  await editCollectionWorkflow(req.scope)
    .run({ input: { id, values, actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.json({ collection: await readCollection(req.scope, id) });
}

/** Takes a collection away. @throws ApiError 404 `collection_not_found` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await deleteCollectionWorkflow(req.scope)
    .run({ input: { id: req.params.id ?? "", actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.status(204).end();
}
