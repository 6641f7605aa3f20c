import type { ListingProblem } from "@lapak-lebak/domain/listing-content";
import { useState, useTransition } from "react";
import { fill } from "@/seller-centre/fill";
import type { Draft } from "@/seller-centre/listings/drafts/use-draft";
import { submitListing } from "./submit-listing";
import { texts } from "./texts";

interface SubmissionOptions {
  listingId: string;
  draft: Draft;
  problems: readonly ListingProblem[];
  /** Photos that are not part of the listing yet. */
  photosWaiting: number;
  /** Whether everything that is missing is said from the beginning. */
  isChecked: boolean;
}

/** Sends the draft to be reviewed: only when nothing is missing, and everything that was typed has been saved. */
export function useSubmission(options: SubmissionOptions) {
  const { listingId, draft, problems, photosWaiting } = options;
  const [isChecked, setChecked] = useState(options.isChecked);
  const [failure, setFailure] = useState<string>();
  const [isSending, startSending] = useTransition();
  const t = texts.review;

  const send = async () => {
    if (!(await draft.flush())) return t.notSaved;
    const refusal = await submitListing(listingId, draft.savedVersion());
    return fill(t.failed, { why: refusal.failure });
  };
  const submit = () => {
    setChecked(true);
    setFailure(problems.length === 0 && photosWaiting > 0 ? t.photosPending : undefined);
    if (problems.length > 0 || photosWaiting > 0) return;
    startSending(async () => {
      setFailure(await send());
    });
  };
  return { isChecked, failure, isSending, submit };
}
