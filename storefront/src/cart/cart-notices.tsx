import type { Market } from "@lapak-lebak/domain/market";
import { FocusOnArrival } from "@/forms/focus-on-arrival";
import { SubmitButton } from "@/forms/submit-button";
import { getListing } from "@/catalog/get-listing";
import { translate } from "@/i18n/translate";
import { Notice } from "@/ui/notice";
import { restoreLineAction } from "./actions";
import type { Removed } from "./cart-forms";

const PROBLEMS = ["stock", "gone", "refused"] as const;

/** Why the buyer was sent to the cart; what stands in the address must be one of these. */
export type CartProblem = (typeof PROBLEMS)[number];

/** The problem that the address names; undefined for any other word. */
export function problemOf(word: string | undefined): CartProblem | undefined {
  return PROBLEMS.find((problem) => problem === word);
}

/** Why an order was not placed, or a change not made. */
export function ProblemNotice({ market, problem }: { market: Market; problem: CartProblem }) {
  const t = translate(market.language, "cart");
  return (
    <FocusOnArrival>
      <Notice tone="bad" live title={t(`notice.${problem}Title`)}>
        <p>{problem === "refused" ? t("failed.refused") : t(`notice.${problem}`)}</p>
      </Notice>
    </FocusOnArrival>
  );
}

/** What was taken out, and the way to put it back. Its name is read anew: an address can say anything. */
export async function RemovedNotice({ market, removed }: { market: Market; removed: Removed }) {
  const listing = await getListing(market.code, removed.listing);
  const variant = listing?.variants.find(({ id }) => id === removed.variantId);
  if (listing === null || variant === undefined) return null;
  const t = translate(market.language, "cart");
  return (
    <FocusOnArrival>
      <Notice tone="good" live>
        <form action={restoreLineAction} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{t("notice.removed", { title: listing.title })}</p>
          <input type="hidden" name="market" value={market.code} />
          <input type="hidden" name="listing" value={listing.handle} />
          <input type="hidden" name="variant_id" value={variant.id} />
          <input type="hidden" name="quantity" value={removed.quantity} />
          <SubmitButton look="secondary">{t("notice.undo")}</SubmitButton>
        </form>
      </Notice>
    </FocusOnArrival>
  );
}
