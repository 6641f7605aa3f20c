import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runningStack } from "../stack";

export interface Account {
  email: string;
  password: string;
}

/** The roles of the agency's staff, each of which the demonstration has somebody for. */
export type StaffRole = "administrator" | "verifier" | "curator" | "analyst";

/** Somebody of the demonstration's staff, as the loader wrote the account down. */
export function staffAccount(role: StaffRole): Account {
  const file = join(dirname(runningStack().outboxDir), "demo-accounts.json");
  const accounts: unknown = JSON.parse(readFileSync(file, "utf8"));
  for (const account of Array.isArray(accounts) ? (accounts as Partial<Account & { role: string }>[]) : []) {
    const { email, password } = account;
    if (account.role === role && email && password) return { email, password };
  }
  throw new Error(`No account of a ${role} was found in ${file}.`);
}

/** The demonstration's administrator. */
export const administrator = (): Account => staffAccount("administrator");

/** What the API answers to somebody of the staff: its status. */
export async function statusFor(role: StaffRole, method: string, path: string): Promise<number> {
  const response = await fetch(runningStack().backendUrl + path, {
    method,
    headers: { ...(await signedIn(role)), "content-type": "application/json" },
    ...(method === "POST" ? { body: "{}" } : {}),
  });
  return response.status;
}

/** Does as staff what the console would do, where the doing is not what a journey is about. */
export async function asStaff(path: string, body: Record<string, unknown> | FormData): Promise<unknown> {
  return post(path, body, await signedIn("administrator"));
}

/** Takes the collections with these titles out of the shop window, for good. */
export async function takeAwayCollections(...titles: string[]): Promise<void> {
  const address = `${runningStack().backendUrl}/admin/agency/collections`;
  const headers = await signedIn("administrator");
  const answer = (await (await fetch(`${address}?limit=100`, { headers })).json()) as {
    items: { id: string; title: { id: string } }[];
  };
  const theirs = answer.items.filter(({ title }) => titles.includes(title.id));
  await Promise.all(theirs.map(({ id }) => fetch(`${address}/${id}`, { method: "DELETE", headers })));
}

async function signedIn(role: StaffRole): Promise<{ authorization: string }> {
  const { token } = (await post("/auth/user/emailpass", { ...staffAccount(role) })) as { token: string };
  return { authorization: `Bearer ${token}` };
}

async function post(
  path: string,
  body: Record<string, unknown> | FormData,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const isForm = body instanceof FormData;
  const response = await fetch(runningStack().backendUrl + path, {
    method: "POST",
    headers: { ...(isForm ? {} : { "content-type": "application/json" }), ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
