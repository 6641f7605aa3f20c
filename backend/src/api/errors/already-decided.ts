import { ApiError, type ApiErrorBody } from "./api-error";

/** What a colleague decided before: who and when, where it is known, and how the item stands since. */
export interface FormerDecision {
  by: string | null;
  /** ISO 8601. */
  at: string | null;
  status: string;
}

/** The second of two decisions is refused, and told of the first: 409 `already_decided` with `decided`. */
export class AlreadyDecided extends ApiError {
  constructor(readonly decided: FormerDecision) {
    super("conflict", "already_decided", `Somebody was faster: it is ${decided.status} now.`);
  }

  override toBody(): ApiErrorBody & { decided: FormerDecision } {
    return { ...super.toBody(), decided: this.decided };
  }
}
