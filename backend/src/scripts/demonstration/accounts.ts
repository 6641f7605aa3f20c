import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STAFF_ROLE_LABELS, STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { STAFF_MODULE } from "../../modules/staff";
import type StaffModuleService from "../../modules/staff/service";
import { ensureSeller, SELLERS } from "./seller-accounts";

const account = z.object({ role: z.string(), where: z.string(), email: z.string(), password: z.string() });

/** Somebody who can sign in to the demonstration. */
export type DemonstrationAccount = z.infer<typeof account>;

/** Somebody of the agency for each role, the administrator first. */
const STAFF = STAFF_ROLES.map((role) => ({
  role,
  where: "/app",
  email: role === "administrator" ? "admin@lapaklebak.test" : `${role}@lapaklebak.test`,
}));

/**
 * Makes the accounts of the demonstration, with passwords of chance that stand in `demo-accounts.json` and nowhere else.
 * Where the file was lost, the passwords are set anew.
 */
export async function ensureAccounts(container: MedusaContainer, dataDir: string): Promise<void> {
  const kept = readAccounts(dataDir);
  const passwordOf = (email: string) =>
    kept.find((one) => one.email === email)?.password ?? randomBytes(12).toString("base64url");
  const accounts: DemonstrationAccount[] = [];
  for (const staff of STAFF) {
    const made = { ...staff, password: passwordOf(staff.email) };
    await ensureUser(container, made);
    await ensureRole(container, made);
    accounts.push(made);
  }
  for (const seller of SELLERS) {
    const { role, where, email } = seller;
    const password = passwordOf(email);
    await ensureSeller(container, { ...seller, password });
    accounts.push({ role, where, email, password });
  }
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(accountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}

async function ensureRole(
  container: MedusaContainer,
  { role, email }: (typeof STAFF)[number],
): Promise<void> {
  const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
  const [user] = await container.resolve(Modules.USER).listUsers({ email });
  if (user === undefined) throw new Error(`The account ${email} was not made.`);
  const [member] = await staff.listStaffMembers({ user_id: user.id });
  if (member === undefined) await staff.createStaffMembers({ user_id: user.id, role });
}

async function ensureUser(
  container: MedusaContainer,
  { role, email, password }: (typeof STAFF)[number] & { password: string },
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [user] = await container.resolve(Modules.USER).listUsers({ email });
  const [identity] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" });
  if (user !== undefined && identity !== undefined) {
    await auth.updateProvider("emailpass", { entity_id: email, password });
    return;
  }
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } });
  if (authIdentity === undefined) throw new Error(`The account ${email} was not made: ${error ?? "unknown"}`);
  if (user !== undefined) {
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
    return;
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email, first_name: STAFF_ROLE_LABELS[role].id, last_name: "Peragaan" },
    },
  });
}

function readAccounts(dataDir: string): DemonstrationAccount[] {
  const file = accountsFile(dataDir);
  if (!existsSync(file)) return [];
  return z.array(account).safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? [];
}

function accountsFile(dataDir: string): string {
  return join(dataDir, "demo-accounts.json");
}
