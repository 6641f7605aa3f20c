import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runningStack } from "../stack";

/** The demonstration's administrator, as the loader wrote the account down. */
export function administrator(): { email: string; password: string } {
  const file = join(dirname(runningStack().outboxDir), "demo-accounts.json");
  const accounts: unknown = JSON.parse(readFileSync(file, "utf8"));
  const list = Array.isArray(accounts) ? accounts : [];
  for (const account of list as { email?: unknown; password?: unknown }[]) {
    if (typeof account.email === "string" && typeof account.password === "string") {
      return { email: account.email, password: account.password };
    }
  }
  throw new Error(`No account was found in ${file}.`);
}
