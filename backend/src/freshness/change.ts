/** What can change under the shop's pages. Ids are those of the thing itself. */
export type ChangeKind =
  | "listing"
  | "variant"
  | "price"
  | "inventory_item"
  | "inventory_level"
  | "reservation"
  | "seller"
  | "certificate"
  | "translation"
  /** Something that every page of a market may show: a region, a category, a price list. */
  | "market";

/** One change, as a text so that equal ones are one: `listing:prod_1`. */
export type Change = `${ChangeKind}:${string}`;

/** The changes of each kind, by the ids of what changed. */
export type ChangedIds = Partial<Record<ChangeKind, string[]>>;

/** Sorts changes by kind. */
export function idsByKind(changes: readonly Change[]): ChangedIds {
  const ids: ChangedIds = {};
  for (const change of changes) {
    const kind = change.slice(0, change.indexOf(":")) as ChangeKind;
    (ids[kind] ??= []).push(change.slice(kind.length + 1));
  }
  return ids;
}
