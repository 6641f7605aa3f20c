/** One value that a decision changed, as text; null where there was none. */
export interface AuditChange {
  name: string;
  before: string | null;
  after: string | null;
}

/** The values that differ between what was before and what came after. */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  const old = valuesOf(before);
  const now = valuesOf(after);
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .map((name) => ({ name, before: old.get(name) ?? null, after: now.get(name) ?? null }))
    .filter((change) => change.before !== change.after);
}

function valuesOf(state: unknown): Map<string, string> {
  if (state === null || state === undefined) return new Map();
  if (typeof state !== "object") return new Map([["", textOf(state)]]);
  return new Map(Object.entries(state).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
