import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http";
import { staffMay } from "@lapak-lebak/domain/staff-roles";
import { STAFF_MODULE } from "../../modules/staff";
import type StaffModuleService from "../../modules/staff/service";
import { readStaff, type StaffContext } from "../../workflows/staff/read-staff";
import { ApiError } from "../errors/api-error";
import { auditActorOf, notPermitted, setStaffContext, staffOf } from "./staff-context";
import { requirementOf, type Requirement, type StaffRequest } from "./staff-routes";

/**
 * Stands before every route under /admin, core's included: what the table of routes does not list is closed to everybody,
 * and the rest asks for a role that permits it. Keys for machines have no role and are refused. What administrators change
 * through core's routes is written into the log before it happens, since core's workflows know nothing of it.
 *
 * @throws ApiError 401 `unauthorized`; 403 `no_role` for users without one and for api keys, `not_permitted` for the others
 */
export async function staffGate(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const request: StaffRequest = {
    method: req.method,
    path: req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "",
    query: req.query,
  };
  const requirement = requirementOf(request);
  if (requirement === "anybody" || req.method === "OPTIONS") {
    next();
    return;
  }
  await enter(req);
  if (requirement === undefined || !isMet(requirement, request, staffOf(req))) throw notPermitted();
  if (requirement === "core.manage") await logRequest(req, request);
  next();
}

/** Reads the sender's role anew with each request: whoever loses it is out at once, whatever their token says. */
async function enter(req: AuthenticatedMedusaRequest): Promise<void> {
  const sender = signedIn(req);
  const staff = sender.actor_type === "user" ? await readStaff(req.scope, sender.actor_id) : undefined;
  if (staff === undefined) {
    throw new ApiError("forbidden", "no_role", "Nobody gave you a role in the agency's console.");
  }
  setStaffContext(req, staff);
}

/** Core's authentication stands before; where a route opts out of it there is nobody. */
function signedIn(req: Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>) {
  if (!req.auth_context?.actor_id) throw new ApiError("unauthorized", "unauthorized", "Sign in first.");
  return req.auth_context;
}

function isMet(requirement: Requirement, { path }: StaffRequest, { userId, role }: StaffContext): boolean {
  if (requirement === "oneself") return path === `/admin/users/${userId}`;
  return requirement === "staff" || requirement === "anybody" || staffMay(role, requirement);
}

/** A longer body is not kept: the log tells that something was asked, the thing itself tells what it became. */
const LONGEST_BODY = 10_000;

async function logRequest(req: AuthenticatedMedusaRequest, { method, path }: StaffRequest): Promise<void> {
  const body: unknown = req.body;
  const isShort = JSON.stringify(body ?? null).length <= LONGEST_BODY;
  await req.scope.resolve<StaffModuleService>(STAFF_MODULE).record([
    {
      actor: auditActorOf(req),
      action: "core.request",
      subject: { type: "core", id: path, label: `${method} ${path}` },
      after: isShort ? { method, body } : { method, body_too_long: true },
      occurred_at: new Date(),
    },
  ]);
}
