import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { permissionsOf } from "@lapak-lebak/domain/staff-roles";
import { staffOf } from "../../../security/staff-context";

/** Who is signed in to the console, and what they may do there. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const { userId, name, email, role } = staffOf(req);
  res.json({ user: { id: userId, name, email }, role, permissions: permissionsOf(role) });
}
