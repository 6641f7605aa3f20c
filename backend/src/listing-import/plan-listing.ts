import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import {
  mergeListingRows,
  type ListingRows,
  type ListingSheetError,
} from "@lapak-lebak/domain/listing-sheet";
import { saysTheSame } from "../listing/compare-content";
import { isSameContent } from "../modules/listing/records";
import type { OwnListingState } from "./own-listings";

/** What a sheet makes of one listing. */
export interface ListingPlan {
  action: "create" | "update" | "unchanged" | "nothing";
  content: ListingContent;
  /** Prices and stock of goods that are sold, which change at once. */
  figures: { id: string; price?: number; stock?: number }[];
  /** Whether more than those changes, so that there is a draft to be kept. */
  changesDraft: boolean;
  errors: ListingSheetError[];
}

/**
 * What the rows of one listing come to.
 *
 * @param state the listing that they mean; undefined for one that is new
 */
export function planListing(group: ListingRows, state: OwnListingState | undefined): ListingPlan {
  const current = state?.content ?? {};
  const { content, errors } = mergeListingRows(current, group);
  const plan: ListingPlan = {
    action: "nothing",
    content,
    figures: [],
    changesDraft: false,
    errors: [...errors],
  };
  if (errors.length === group.rows.length && errors.length > 0) return plan;
  const line = group.rows[0]?.line ?? 0;
  const refuse = (code: string, column: "title" | null = null): ListingPlan => ({
    ...plan,
    errors: [...errors, { line, column, code, value: group.code }],
  });
  if (!state) {
    if (!content.title) return refuse("required", "title");
    return { ...plan, action: "create", changesDraft: true };
  }
  if (state.listing.status === "archived") return refuse("listing_archived");
  plan.figures = figuresThatDiffer(content, state);
  plan.changesDraft = state.goods
    ? !saysTheSame(content, current) || hasNewFigures(content, state)
    : !isSameContent(content, current);
  if (plan.changesDraft && state.revision.status === "submitted") return refuse("listing_submitted");
  const submits = group.rows.some(({ submit }) => submit) && state.revision.status !== "submitted";
  const isOpen = plan.changesDraft || state.revision.status !== "accepted";
  const changes = plan.figures.length > 0 || plan.changesDraft || (submits && isOpen);
  return { ...plan, action: changes ? "update" : "unchanged" };
}

function figuresThatDiffer(content: ListingContent, { goods }: OwnListingState): ListingPlan["figures"] {
  return (content.variants ?? []).flatMap(({ key, price, stock }) => {
    const variant = goods?.variants.find((each) => each.key === key);
    if (!variant) return [];
    const figure = {
      id: variant.id,
      ...(price == null || price === variant.price ? {} : { price }),
      ...(stock == null || stock === variant.stock ? {} : { stock }),
    };
    return Object.keys(figure).length > 1 ? figure : [];
  });
}

/** Prices and stock of variants that are not sold yet: they are the draft's. */
function hasNewFigures(content: ListingContent, { goods, content: current }: OwnListingState): boolean {
  return (content.variants ?? []).some(({ key, price, stock }) => {
    if (goods?.variants.some((each) => each.key === key)) return false;
    const before = current.variants?.find((each) => each.key === key);
    return before?.price !== price || before?.stock !== stock;
  });
}
