import { FocusOnArrival } from "@/forms/focus-on-arrival";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";
import { LISTING_ACTIONS } from "./listing-actions";

const DONE = [...LISTING_ACTIONS, "submit"] as const;

/** What was just done, or why not; `message` is the address's `pesan`. Nothing for words that the centre never says. */
export function ListMessage({ message }: { message: string | undefined }) {
  const t = sellerTexts("listings");
  const errors = sellerTexts("errors");
  const done = DONE.find((each) => each === message);
  const failure = (["unreachable", "refused"] as const).find((each) => each === message);
  if (done === undefined && failure === undefined) return null;
  return (
    <FocusOnArrival className="mb-4">
      {done === undefined ? (
        <Notice tone="bad" live>
          <p>{t("done.failed", { why: errors(`failures.${failure ?? "refused"}`) })}</p>
        </Notice>
      ) : (
        <Notice tone="good" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
    </FocusOnArrival>
  );
}
