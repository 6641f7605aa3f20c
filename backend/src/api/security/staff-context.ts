import type { MedusaRequest } from "@medusajs/framework/http";
import { staffMay, type StaffPermission } from "@lapak-lebak/domain/staff-roles";
import type { AuditActor } from "../../modules/staff/audit-row";
import type { StaffContext } from "../../workflows/staff/read-staff";
import { ApiError } from "../errors/api-error";

/** Beside the requests, so that nothing which a caller sends can be taken for it. */
const contexts = new WeakMap<object, StaffContext>();

/** Called by the gate alone. */
export function setStaffContext(req: MedusaRequest, context: StaffContext): void {
  contexts.set(req, context);
}

/** Who of the staff sends this request. @throws ApiError 401 `unauthorized` where the gate let nobody in */
export function staffOf(req: MedusaRequest): StaffContext {
  const context = contexts.get(req);
  if (context === undefined) throw new ApiError("unauthorized", "unauthorized", "Sign in first.");
  return context;
}

/** The sender of a request as the log names them. */
export function auditActorOf(req: MedusaRequest): AuditActor {
  const { userId, name, role } = staffOf(req);
  return { id: userId, name, role };
}

/** For what depends on more than the address. @throws ApiError 403 `not_permitted` */
export function requirePermission(req: MedusaRequest, permission: StaffPermission): void {
  if (!staffMay(staffOf(req).role, permission)) throw notPermitted();
}

/** The refusal of what a role does not permit. */
export const notPermitted = () =>
  new ApiError("forbidden", "not_permitted", "Your role does not permit this.");
