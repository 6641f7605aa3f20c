import { z } from "zod";
import { Refusal } from "../request/refusal";

const refused = z.object({
  decided: z.object({ by: z.string().nullable(), at: z.string().nullable(), status: z.string() }),
});

/** What a colleague decided before us: who, when, and how it stands since; null where it is not known. */
export interface EarlierDecision {
  by: string | null;
  at: string | null;
  status: string | null;
}

/** The earlier decision because of which ours was refused; undefined where it failed for another reason. */
export function earlierDecisionOf(error: unknown): EarlierDecision | undefined {
  if (!(error instanceof Refusal) || error.code !== "already_decided") return undefined;
  return refused.safeParse(error.body).data?.decided ?? { by: null, at: null, status: null };
}
