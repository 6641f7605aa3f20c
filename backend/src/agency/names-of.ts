import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { staffName } from "../workflows/staff/read-staff";

/** What colleagues and members are called, by id. Names of jobs, and of who is gone, are not among them. */
export async function namesOf(
  container: MedusaContainer,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  if (wanted.length === 0) return new Map();
  const [users, members] = await Promise.all([
    container
      .resolve(Modules.USER)
      .listUsers({ id: wanted }, { take: wanted.length, select: ["id", "email", "first_name", "last_name"] }),
    container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listMembers({ id: wanted }, { take: wanted.length, select: ["id", "name"] }),
  ]);
  return new Map([
    ...users.map((user) => [user.id, staffName(user)] as const),
    ...members.map(({ id, name }) => [id, name] as const),
  ]);
}
