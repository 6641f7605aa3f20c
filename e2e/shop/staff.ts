import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runningStack } from "../stack";

export interface Account {
  email: string;
  password: string;
}

/** The demonstration's administrator, as the loader wrote the account down. */
export function administrator(): Account {
  const file = join(dirname(runningStack().outboxDir), "demo-accounts.json");
  const accounts: unknown = JSON.parse(readFileSync(file, "utf8"));
  for (const account of Array.isArray(accounts) ? (accounts as Partial<Account>[]) : []) {
    if (account.email && account.password) return { email: account.email, password: account.password };
  }
  throw new Error(`No account was found in ${file}.`);
}

/** Does as staff what the console would do, where the doing is not what a journey is about. */
export async function asStaff(path: string, body: Record<string, unknown>): Promise<void> {
  const { token } = (await post("/auth/user/emailpass", { ...administrator() })) as { token: string };
  await post(path, body, { authorization: `Bearer ${token}` });
}

async function post(
  path: string,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(runningStack().backendUrl + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
