import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import { STAFF_MODULE } from "../../src/modules/staff";
import type StaffModuleService from "../../src/modules/staff/service";
import { apiClient, type ApiClient } from "./api-client";

/** Somebody of the agency's staff: their id, what they are called, and the header that says who they are. */
export interface StaffAccount {
  id: string;
  email: string;
  name: string;
  headers: { authorization: string };
}

let made = 0;

/** Makes a user of the agency console, with a role unless it is null. */
export async function staffMember(
  container: MedusaContainer,
  role: StaffRole | null = "administrator",
): Promise<StaffAccount> {
  const name = `Petugas ${++made}`;
  const email = `staff-${made}-${Date.now()}@lapak.test`;
  const user = await container.resolve(Modules.USER).createUsers({ email, first_name: name });
  if (role !== null) {
    await container.resolve<StaffModuleService>(STAFF_MODULE).createStaffMembers({ user_id: user.id, role });
  }
  return {
    id: user.id,
    email,
    name,
    headers: { authorization: `Bearer ${tokenOf(container, "user", user.id)}` },
  };
}

/** A client of the API for somebody of the staff with this role. */
export async function staffClient(
  container: MedusaContainer,
  axios: Pick<AxiosInstance, "get" | "post" | "delete">,
  role: StaffRole | null,
): Promise<StaffAccount & { api: ApiClient }> {
  const account = await staffMember(container, role);
  return { ...account, api: apiClient(axios, account.headers) };
}

/** A token as signing in gives it, for an actor of any type. */
export function tokenOf(container: MedusaContainer, actor_type: string, actor_id: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(
    { actor_id, actor_type, auth_identity_id: "", app_metadata: { [`${actor_type}_id`]: actor_id } },
    { secret: http.jwtSecret, expiresIn: "1h" },
  );
}
