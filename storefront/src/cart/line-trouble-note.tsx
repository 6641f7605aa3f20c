import type { Market } from "@lapak-lebak/domain/market";
import { SubmitButton } from "@/forms/submit-button";
import { translate } from "@/i18n/translate";
import { Icon } from "@/ui/icon";
import type { CartLineView, LineTrouble } from "./cart-view";
import { fitLineAction } from "./actions";

interface LineTroubleNoteProps {
  market: Market;
  line: CartLineView;
  trouble: LineTrouble;
}

/** What keeps a line from being bought, at the line, with the way out where there is one. */
export function LineTroubleNote({ market, line, trouble }: LineTroubleNoteProps) {
  const t = translate(market.language, "cart");
  return (
    <div className="flex basis-full flex-wrap items-center gap-x-4 gap-y-2 rounded-sm bg-danger-tint px-3 py-2 text-sm font-medium text-danger">
      <p className="flex flex-1 basis-48 items-start gap-2">
        <Icon name="circle-exclamation-point" className="mt-0.5 size-5" />
        {trouble.kind === "few_left"
          ? t("trouble.few_left", { left: trouble.left })
          : t(`trouble.${trouble.kind}`)}
      </p>
      {trouble.kind === "few_left" ? (
        <form action={fitLineAction}>
          <input type="hidden" name="market" value={market.code} />
          <input type="hidden" name="line" value={line.id} />
          <input type="hidden" name="quantity" value={trouble.left} />
          <SubmitButton look="danger">{t("trouble.fix", { left: trouble.left })}</SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
