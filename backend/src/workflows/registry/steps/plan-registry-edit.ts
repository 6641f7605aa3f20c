import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RegistryRow } from "@lapak-lebak/domain/registry-row";
import { readRegistered } from "../../../registry/read-registered";
import { registryRowOf } from "../../../registry/registered-business";
import { businessOf, entryOf, tellsOfItself } from "../../../registry/write-rows";

/**
 * Works out what an edit of the register writes, and which columns change.
 *
 * @throws MedusaError NOT_FOUND `seller_not_found`; NOT_ALLOWED `business_tells_of_itself` for what only the people of a
 *   claimed business change
 */
export const planRegistryEditStep = createStep(
  "plan-registry-edit",
  async ({ seller_id: id, row }: { seller_id: string; row: RegistryRow }, { container }) => {
    const known = (await readRegistered(container, [id])).get(id);
    if (known === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such business.", "seller_not_found");
    }
    const former = registryRowOf(known);
    const before = { business: businessOf(id, former), entry: entryOf(id, former) };
    const after = { business: businessOf(id, row), entry: entryOf(id, row) };
    const changes = changesBetween(
      { ...before.business, ...before.entry },
      { ...after.business, ...after.entry },
    );
    const ofBusiness = Object.keys(changes.after).filter((column) => column in after.business);
    if (tellsOfItself(known) && ofBusiness.length > 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The people of this business write these themselves: ${ofBusiness.join(", ")}.`,
        "business_tells_of_itself",
      );
    }
    return new StepResponse({ label: known.name, before, after, changes });
  },
);

type Values = Record<string, unknown>;

/** What differs, without the name in addresses, which an edit never changes. */
function changesBetween(before: Values, after: Values): { before: Values; after: Values } {
  const changed = Object.keys(after).filter(
    (column) => column !== "handle" && JSON.stringify(before[column]) !== JSON.stringify(after[column]),
  );
  const only = (values: Values) => Object.fromEntries(changed.map((column) => [column, values[column]]));
  return { before: only(before), after: only(after) };
}
