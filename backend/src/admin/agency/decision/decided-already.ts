import { Refusal } from "../request/refusal";

/** What a colleague decided before us: who, when, and how it stands since. */
export interface EarlierDecision {
  by: string | undefined;
  at: string | undefined;
  status: string | undefined;
}

/** The earlier decision because of which ours was refused; undefined where it failed for another reason. */
export function earlierDecisionOf(error: unknown): EarlierDecision | undefined {
  if (!(error instanceof Refusal) || error.code !== "already_decided") return undefined;
  const { by, at, status } = error.fields;
  return { by, at, status };
}
