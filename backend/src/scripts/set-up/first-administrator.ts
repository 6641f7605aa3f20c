import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { readStaff } from "../../workflows/staff/read-staff";

/**
 * Makes the oldest user of the console administrator where nobody has a role: the one that the operator made by
 * `medusa user`. Where there is no user yet, the first one who signs in becomes it.
 */
export async function ensureFirstAdministrator(container: MedusaContainer): Promise<void> {
  const [oldest] = await container
    .resolve(Modules.USER)
    .listUsers({}, { take: 1, select: ["id"], order: { created_at: "ASC", id: "ASC" } });
  if (oldest !== undefined) await readStaff(container, oldest.id);
}
