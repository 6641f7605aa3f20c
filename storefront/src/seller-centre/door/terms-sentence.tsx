import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import { linkTo } from "@/information/rich-text";
import { routes } from "@/routes";
import { sellerTexts } from "@/seller-centre/texts";

/** What is agreed to on joining. */
export function TermsSentence() {
  return (
    <span className="[&_a]:font-semibold [&_a]:text-leaf [&_a]:underline [&_a]:underline-offset-4">
      {sellerTexts("door").rich("signUp.terms", {
        terms: linkTo(routes.terms(DEFAULT_MARKET)),
        privacy: linkTo(routes.privacy(DEFAULT_MARKET)),
      })}
    </span>
  );
}
