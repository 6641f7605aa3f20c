import { cellsOfRegistryRow, parseRegistryRow, type RegistryCells } from "@lapak-lebak/domain/registry-row";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readRegistered } from "../../../../../registry/read-registered";
import { readRegistryBusiness } from "../../../../../registry/read-registry-business";
import { registryRowOf } from "../../../../../registry/registered-business";
import { editRegistryEntryWorkflow } from "../../../../../workflows/registry/edit-registry-entry";
import { ApiError, notFound } from "../../../../errors/api-error";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { throwAsApiError } from "../../../workflow-refusal";
import { registryEditBody } from "../registry-queries";

/** All that the register knows of a business. @throws ApiError 404 `seller_not_found` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const business = await readRegistryBusiness(req.scope, req.params.seller_id ?? "", new Date());
  if (business === null) throw notFound("seller_not_found");
  res.json(business);
}

/**
 * Changes columns of the register; those that are not sent stay. They are read as those of a file are.
 *
 * @throws ApiError 400 `invalid_input` with the code of each wrong column; 404 `seller_not_found`; 409
 *   `business_tells_of_itself`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const edit = parseInput(registryEditBody, req.body);
  const seller_id = req.params.seller_id ?? "";
  const now = new Date();
  const known = (await readRegistered(req.scope, [seller_id])).get(seller_id);
  if (known === undefined) throw notFound("seller_not_found");
  const { row, errors } = parseRegistryRow(
    { ...textsOf(cellsOfRegistryRow(registryRowOf(known))), ...textsOf(edit) },
    now,
  );
  if (row === undefined) {
    const fields = Object.fromEntries(errors.map(({ column, code }) => [column, code]));
    throw new ApiError("invalid_data", "invalid_input", "Some columns cannot be read.", fields);
  }
  await editRegistryEntryWorkflow(req.scope)
    .run({ input: { seller_id, row, actor: auditActorOf(req), now: now.toISOString() } })
    .catch(throwAsApiError);
  res.json(await readRegistryBusiness(req.scope, seller_id, now));
}

function textsOf(
  cells: Readonly<Record<string, string | number | boolean | null | undefined>>,
): RegistryCells {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([, cell]) => cell !== undefined)
      .map(([column, cell]) => [column, String(cell ?? "")]),
  );
}
