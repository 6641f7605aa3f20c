/** One value that a decision changed; null where there was none. */
export interface AuditChange {
  name: string;
  before: AuditValue | null;
  after: AuditValue | null;
}

/** A text as it was written down, or a list of texts. */
export type AuditValue = string | readonly string[];

/** The values that differ between what was before and what came after. */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  const old = valuesOf(before);
  const now = valuesOf(after);
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .map((name) => ({ name, before: old.get(name) ?? null, after: now.get(name) ?? null }))
    .filter(({ before: was, after: is }) => JSON.stringify(was) !== JSON.stringify(is));
}

function valuesOf(state: unknown): Map<string, AuditValue | null> {
  if (state === null || state === undefined) return new Map();
  if (typeof state !== "object") return new Map([["", valueOf(state)]]);
  return new Map(Object.entries(state).map(([name, value]) => [name, valueOf(value)]));
}

function valueOf(value: unknown): AuditValue | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(textOf);
  return textOf(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
