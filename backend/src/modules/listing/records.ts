import type { ContentVariant, ListingContent } from "@lapak-lebak/domain/listing-content";
import { wholeContent } from "../../listing/content-schema";
import type { RevisionStatus } from "@lapak-lebak/domain/listing";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";

/** Who does something, when. `actor` is the id of a member or user, or the name of a job. */
export interface ListingDeed {
  by: "seller" | "staff" | "system";
  actor: string | null;
  now: Date;
}

/** Why a revision was returned or a listing taken down. */
export interface Verdict {
  reasons: { code: string; field?: string | undefined; note?: string | undefined }[];
  note: string | null;
}

const verdict = z.object({
  reasons: z.array(z.object({ code: z.string(), field: z.string().optional(), note: z.string().optional() })),
  note: z.string().nullable(),
});

/** Reads a stored verdict; null where nothing was decided against the seller. */
export function verdictOf(stored: unknown): Verdict | null {
  return verdict.safeParse(stored).data ?? null;
}

/** Price in rupiah and pieces at hand of a variant that is sold. */
export interface GoodsFigures {
  price: number | null;
  stock: number | null;
}

const figures = z.record(
  z.string(),
  z.object({ price: z.number().nullable(), stock: z.number().nullable() }),
);

/** Reads the figures with which an edit of sold goods began, by variant key; none for goods that were never sold. */
export function baseOf(stored: unknown): Record<string, GoodsFigures> {
  return figures.safeParse(stored).data ?? {};
}

/** The figures of variants by key. */
export function figuresOf(variants: readonly ContentVariant[]): Record<string, GoodsFigures> {
  return Object.fromEntries(
    variants.map(({ key, price, stock }) => [key, { price: price ?? null, stock: stock ?? null }]),
  );
}

/** The columns of a revision that follow from its content. */
export function contentColumns(content: ListingContent) {
  return {
    content: { ...wholeContent(content) },
    picture_keys: (content.pictures ?? []).map(({ key }) => key),
  };
}

/** Revisions that can still become something. */
export const OPEN_REVISIONS = ["draft", "submitted", "returned"] as const satisfies readonly RevisionStatus[];

/** A change of a price or a stock: of which variant, and from what to what. */
export interface GoodsMovementRecord {
  /** Core's variant. */
  variant_id: string;
  /** The content's key of it. */
  key: string;
  kind: "price" | "stock";
  before: number | null;
  after: number;
}

/** Content and base of an open edit after changes of prices and stock, by the variants' keys. */
export function withMovements(
  content: ListingContent,
  base: Record<string, GoodsFigures>,
  movements: readonly GoodsMovementRecord[],
): { content: ListingContent; base: Record<string, GoodsFigures> } {
  const changed = (key: string) =>
    Object.fromEntries(movements.filter((each) => each.key === key).map(({ kind, after }) => [kind, after]));
  return {
    content: {
      ...content,
      variants: content.variants?.map((variant) => ({ ...variant, ...changed(variant.key) })),
    },
    base: Object.fromEntries(
      Object.entries(base).map(([key, figures]) => [key, { ...figures, ...changed(key) }]),
    ),
  };
}

/** Whether two contents are the same once they are stored, that is without what is undefined. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(asStored(one), asStored(other));
}

function asStored(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content)) as unknown;
}
