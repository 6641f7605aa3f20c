import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { generateEntityId } from "@medusajs/framework/utils";
import { createCollectionWorkflow } from "../../../../workflows/curation/create-collection";
import { parseInput } from "../../../errors/parse-input";
import { auditActorOf } from "../../../security/staff-context";
import { throwAsApiError } from "../../workflow-refusal";
import { collectionListQuery } from "./collection-queries";
import { listCollections } from "./list-collections";
import { readCollection } from "./read-collection";
import { readCollectionBody } from "./read-collection-body";

/** The collections of the shop window. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { status, limit, offset } = parseInput(collectionListQuery, req.query);
  const page = { limit, offset, now: new Date() };
  const { items, count } = await listCollections(req.scope, status ? { status, ...page } : page);
  res.json({ items, count, offset, limit });
}

/** Makes a collection with its goods. @throws ApiError 400 `invalid_input` */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const values = await readCollectionBody(req.scope, req.body);
  const id = generateEntityId(undefined, "curcol");
  await createCollectionWorkflow(req.scope)
    .run({ input: { id, values, actor: auditActorOf(req), now: new Date().toISOString() } })
    .catch(throwAsApiError);
  res.status(201).json({ collection: await readCollection(req.scope, id) });
}
