import type { ListingContent, ListingProblem } from "@lapak-lebak/domain/listing-content";
import { fill } from "@/seller-centre/fill";
import { hasOneParcel, isParcelPart } from "@/seller-centre/listings/content/parcel-sizes";
import { variantName } from "@/seller-centre/listings/content/variant-grid";
import { texts } from "./texts";

type Words = Readonly<Record<string, string>>;

const { other, notANumber, ofVariant, ...rest } = texts.problems;
const ofFields: Readonly<Record<string, Words>> = rest;

/** Said of a number that is none. */
export const NOT_A_NUMBER = notANumber;

/** What is wrong with a field, in a sentence that stands at it. */
export function sayProblem({ field, code }: ListingProblem): string {
  return ofFields[withoutPlaces(field)]?.[code] ?? other;
}

/** The same away from its field: where there are several variants, with the name of the one that it concerns. */
export function sayProblemElsewhere(problem: ListingProblem, content: ListingContent): string {
  const [, place, part = ""] = /^variants\.(\d+)\.(\w+)/.exec(problem.field) ?? [];
  const variant = content.variants?.[Number(place)];
  const said = sayProblem(problem);
  const isShared = isParcelPart(part) && hasOneParcel(content);
  if (place === undefined || variant === undefined || isShared || (content.variants?.length ?? 0) < 2)
    return said;
  return fill(ofVariant, { variant: variantName(content, variant), problem: said });
}

/** `variants.2.price` is `variants.price` to the words. */
function withoutPlaces(field: string): string {
  return field.replace(/\.\d+/g, "");
}
