import { sayFailure } from "@/seller-centre/errors/say-error";
import { Notice } from "@/ui/notice";
import { texts } from "./texts";

/** What came of a form that was sent without a script: `message` is `saved`, or the code of why not. */
export function SavedNotice({ message }: { message: string | undefined }) {
  if (message === undefined) return null;
  const isSaved = message === "saved";
  return (
    <Notice tone={isSaved ? "good" : "bad"} live>
      <p>{isSaved ? texts.save.done : sayFailure({ code: message, status: 409, isPassing: false })}</p>
    </Notice>
  );
}
