import type { ListingProblem } from "@lapak-lebak/domain/listing-content";
import { sayProblem } from "./say-problem";

interface Complaints {
  problems: readonly ListingProblem[];
  /** From the field's path to what an officer found there. */
  returned: Readonly<Record<string, string>>;
  /** Fields that were left once in this visit. */
  touched: ReadonlySet<string>;
  /** Somebody wanted to send it: then everything that is missing is said, too. */
  isChecked: boolean;
}

/** What only says that something is not there yet: no mistake, until one wants to send it. */
const MISSING: readonly string[] = ["required", "too_short", "carats_or_size_required"];

/**
 * Which complaint stands at a field now. An empty field is no mistake while the form is filled in; a wrong number is as
 * soon as it is left. What an officer found stands until the listing is sent again, unless something is wrong by itself.
 */
export function complaintFinder({ problems, returned, touched, isChecked }: Complaints) {
  return (field: string): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    const isSaid =
      problem !== undefined && (isChecked || (touched.has(field) && !MISSING.includes(problem.code)));
    return isSaid ? sayProblem(problem) : returned[field];
  };
}
