import { formatMoney, money } from "@lapak-lebak/domain/money";
import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { Language } from "@lapak-lebak/domain/market";
import { variantName } from "@/seller-centre/listings/content/variant-grid";
import { sellerTexts } from "@/seller-centre/texts";
import { Button } from "@/ui/button";

interface PreviewBuyBoxProps {
  content: ListingContent;
  title: string;
  language: Language;
}

/** Where buyers choose and buy: the same look, and nothing to be bought. */
export function PreviewBuyBox({ content, title, language }: PreviewBuyBoxProps) {
  const t = sellerTexts("listings");
  const { variants = [] } = content;
  const priceOf = (price: number | null | undefined) =>
    price == null ? t("preview.noPrice") : formatMoney(money(price, "IDR"), language);
  return (
    <div>
      <p className="text-3xl font-extrabold tracking-tight text-sugar-deep tabular-nums">
        {priceOf(variants[0]?.price)}
      </p>
      <ul className="mt-5 grid gap-2">
        {variants.map((variant) => (
          <li key={variant.key} className="choice">
            <span>{variantName(content, variant) || title}</span>
            {(variant.stock ?? 0) > 0 ? null : <small>{t("preview.soldOut")}</small>}
            {variants.length > 1 ? <b>{priceOf(variant.price)}</b> : null}
          </li>
        ))}
      </ul>
      <div className="mt-5">
        <Button type="button" size="large" wide disabled>
          {t("preview.cart")}
        </Button>
      </div>
      <p className="mt-2 text-xs text-ink-soft">{t("preview.cartNote")}</p>
    </div>
  );
}
