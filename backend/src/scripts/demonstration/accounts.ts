import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";

const account = z.object({ role: z.string(), where: z.string(), email: z.string(), password: z.string() });

/** Somebody who can sign in to the demonstration. */
export type DemonstrationAccount = z.infer<typeof account>;

const ADMINISTRATOR = { role: "administrator", where: "/app", email: "admin@lapaklebak.test" };

/**
 * Makes the administrator of the demonstration, with a password of chance that stands in `demo-accounts.json` and nowhere
 * else. Where the file was lost, the password is set anew.
 */
export async function ensureAccounts(container: MedusaContainer, dataDir: string): Promise<void> {
  const kept = readAccounts(dataDir).find(({ email }) => email === ADMINISTRATOR.email);
  const password = kept?.password ?? randomBytes(12).toString("base64url");
  await ensureAdministrator(container, ADMINISTRATOR.email, password);
  mkdirSync(dataDir, { recursive: true });
  const accounts: DemonstrationAccount[] = [{ ...ADMINISTRATOR, password }];
  writeFileSync(accountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}

async function ensureAdministrator(
  container: MedusaContainer,
  email: string,
  password: string,
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
      userData: { email, first_name: "Admin", last_name: "Peragaan" },
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
