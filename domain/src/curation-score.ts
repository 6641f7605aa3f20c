import {
  CURATION_HEADINGS,
  CURATION_RUBRIC,
  type CurationFacts,
  type CurationHeading,
} from "./curation-rubric.js";
import { lapsedPermits, type MandatoryPermit } from "./mandatory-permits.js";

export {
  CURATION_HEADINGS,
  CURATION_RUBRIC,
  type CurationFacts,
  type CurationHeading,
  type CurationVariant,
  type StatedFact,
} from "./curation-rubric.js";

/** How fit a listing is for the shop window, the fittest first. */
export const CURATION_GRADES = ["A", "B", "C", "D"] as const;

export type CurationGrade = (typeof CURATION_GRADES)[number];

/** The least points of each grade; D is everything below. */
const LEAST_POINTS: Readonly<Record<CurationGrade, number>> = { A: 85, B: 70, C: 55, D: 0 };

/** What was asked for under a heading, and what of it was there. */
export interface CurationReason {
  readonly heading: CurationHeading;
  readonly code: string;
  readonly points: number;
  readonly of: number;
}

/** The curation score of a listing, with the reason of each point. */
export interface CurationScore {
  /** From 0 to 100. */
  readonly points: number;
  readonly grade: CurationGrade;
  /** Mandatory permits that have run out: as long as there is one, the grade is D whatever the points. */
  readonly lapsed: readonly MandatoryPermit[];
  readonly headings: Readonly<Record<CurationHeading, { readonly points: number; readonly of: number }>>;
  readonly reasons: readonly CurationReason[];
}

/** The grade of so many points: A from 85, B from 70, C from 55, D below. */
export function gradeOf(points: number): CurationGrade {
  return CURATION_GRADES.find((grade) => points >= LEAST_POINTS[grade]) ?? "D";
}

/**
 * Scores a listing at a moment by the agency's rubric, from facts that the platform holds. A mandatory permit that has run
 * out caps the grade at D.
 *
 * @param halalFrom the day in Asia/Jakarta from which halal is mandatory for food; a setting
 */
export function curationScore(facts: CurationFacts, now: Date, halalFrom?: string): CurationScore {
  const reasons = CURATION_RUBRIC[facts.kind].map(({ heading, code, points: of, earned }) => ({
    heading,
    code,
    points: Math.max(0, Math.min(of, earned(facts, now))),
    of,
  }));
  const pointsUnder = (heading?: CurationHeading) =>
    reasons
      .filter((reason) => heading === undefined || reason.heading === heading)
      .reduce((sum, reason) => sum + reason.points, 0);
  const under = (heading: CurationHeading) => ({
    points: pointsUnder(heading),
    of: CURATION_HEADINGS[heading],
  });
  const points = pointsUnder();
  const lapsed = lapsedPermits(facts, now, halalFrom);
  return {
    points,
    grade: lapsed.length > 0 ? "D" : gradeOf(points),
    lapsed,
    headings: {
      legality: under("legality"),
      quality: under("quality"),
      packaging: under("packaging"),
      capacity: under("capacity"),
      market: under("market"),
    },
    reasons,
  };
}
