import {
  checkListingContent,
  type ListingContent,
  type ListingProblem,
} from "@lapak-lebak/domain/listing-content";
import { FACT_FIELDS, kindOf } from "@/seller-centre/listings/content/field-sets";
import { hasOneParcel, isParcelPart } from "@/seller-centre/listings/content/parcel-sizes";

/** The parts of the editor, in the order in which they are asked. `facts` is missing until the family is known. */
export const STEPS = [
  "pictures",
  "story",
  "facts",
  "goods",
  "parcel",
  "certificates",
  "english",
  "review",
] as const;

export type Step = (typeof STEPS)[number];

/** The address of a part within the page; unlike those of the fields, which are their names. */
export const partId = (step: Step) => `part-${step}`;

const STORY_FIELDS: readonly string[] = ["family", "title", "summary", "description"];
const FACTS: readonly string[] = Object.values(FACT_FIELDS).flat();

/** The part in which a problem is mended. */
export function stepOf({ field }: Pick<ListingProblem, "field">): Step {
  const [whole = "", , part = ""] = field.split(".");
  if (whole === "pictures") return "pictures";
  if (STORY_FIELDS.includes(whole)) return "story";
  if (FACTS.includes(whole)) return "facts";
  if (whole === "certificate_ids") return "certificates";
  return isParcelPart(part) ? "parcel" : "goods";
}

/** Which parts are asked of a listing, and which of them are complete. */
export function stepsOf(content: ListingContent): { step: Step; isDone: boolean }[] {
  const open = new Set(checkListingContent(content).map(stepOf));
  // The parcel is asked of each variant: of none, before there is one.
  if (!content.variants?.length) open.add("parcel");
  const { certificate_ids: certificates = [], english } = content;
  return STEPS.filter((step) => step !== "facts" || kindOf(content.family) !== undefined).map((step) => ({
    step,
    // What is optional is complete when something stands there.
    isDone:
      step === "review"
        ? open.size === 0
        : step === "certificates"
          ? certificates.length > 0 && !open.has(step)
          : step === "english"
            ? Boolean(english?.title?.trim())
            : !open.has(step),
  }));
}

/** The problems in the order in which one meets them on the page; of a parcel that all variants share, each once. */
export function problemsInOrder(content: ListingContent): ListingProblem[] {
  const isTwin = ({ field }: ListingProblem) => {
    const [, place, part = ""] = field.split(".");
    return isParcelPart(part) && place !== "0" && hasOneParcel(content);
  };
  const place = (problem: ListingProblem) => STEPS.indexOf(stepOf(problem));
  return checkListingContent(content)
    .filter((problem) => !isTwin(problem))
    .sort((a, b) => place(a) - place(b));
}
