import {
  checkListingContent,
  type ListingContent,
  type ListingProblem,
} from "@lapak-lebak/domain/listing-content";
import { FACT_FIELDS, kindOf } from "@/seller-centre/listings/content/field-sets";

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

const STORY_FIELDS: readonly string[] = ["family", "title", "summary", "description"];
const PARCEL_PARTS: readonly string[] = ["weight_grams", "length_cm", "width_cm", "height_cm"];
const FACTS: readonly string[] = Object.values(FACT_FIELDS).flat();

/** The part in which a problem is mended. */
export function stepOf({ field }: Pick<ListingProblem, "field">): Step {
  const [whole = "", , part = ""] = field.split(".");
  if (whole === "pictures") return "pictures";
  if (STORY_FIELDS.includes(whole)) return "story";
  if (FACTS.includes(whole)) return "facts";
  if (whole === "certificate_ids") return "certificates";
  return PARCEL_PARTS.includes(part) ? "parcel" : "goods";
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
