import { groupListingRows, type ListingRows } from "@lapak-lebak/domain/listing-sheet";
import { plainText } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CheckedSheet } from "../modules/listing/listing-imports";
import { readOwnListings, type OwnListings } from "./own-listings";
import { planListing } from "./plan-listing";
import { readListingSheet } from "./read-listing-sheet";

/** Ids of listings begin with this: a code that does is meant as one. */
const ID = /^lst_/;

/** What a sheet would do, without doing any of it. @throws MedusaError INVALID_DATA as {@link readListingSheet} does */
export async function checkListingSheet(
  container: MedusaContainer,
  { path, seller_id }: { path: string; seller_id: string },
): Promise<Pick<CheckedSheet, "rows" | "unchanged" | "errors" | "unknown_columns" | "items">> {
  const { rows, sound, errors, unknown_columns } = await readListingSheet(path);
  const groups = groupListingRows(sound);
  const own = await readOwnListings(container, seller_id, {
    ids: groups.flatMap(({ code }) => code ?? []),
    titles: groups.flatMap((group) => titleOf(group) ?? []),
  });
  const checked = {
    rows,
    unchanged: 0,
    errors: [...errors],
    unknown_columns,
    items: [] as CheckedSheet["items"],
  };
  const meant = new Set<string>();
  for (const group of groups) {
    const [first] = group.rows;
    if (!first) continue;
    const id = idOf(group, own);
    if (id === "unknown" || (id !== null && meant.has(id))) {
      const code = id === "unknown" ? "unknown_listing" : "duplicate";
      checked.errors.push({ line: first.line, column: "code", code, value: group.code });
      continue;
    }
    if (id !== null) meant.add(id);
    const plan = planListing(group, id === null ? undefined : own.byId.get(id));
    checked.errors.push(...plan.errors);
    if (plan.action === "unchanged") checked.unchanged += 1;
    if (plan.action !== "create" && plan.action !== "update") continue;
    checked.items.push({
      line: first.line,
      action: plan.action,
      listing_id: id,
      rows: group.rows,
      submit: group.rows.some(({ submit }) => submit),
    });
  }
  checked.errors.sort((a, b) => a.line - b.line);
  return checked;
}

function idOf(group: ListingRows, own: OwnListings): string | null {
  if (group.code !== null && own.byId.has(group.code)) return group.code;
  if (group.code !== null && ID.test(group.code)) return "unknown";
  return own.idByTitle.get(plainText(titleOf(group) ?? "")) ?? null;
}

function titleOf({ rows }: ListingRows): string | undefined {
  return rows.find(({ texts }) => texts.title !== undefined)?.texts.title;
}
