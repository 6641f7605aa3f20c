import type { Market } from "@lapak-lebak/domain/market";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { ShopLink } from "@/ui/shop-link";

/** The families of goods, in a row that scrolls on a phone. */
export function CategoryBar({ market }: { market: Market }) {
  const t = translate(market.language, "shell");
  return (
    <nav aria-label={t("header.menu")} className="border-t border-line">
      <ul className="page no-scrollbar flex gap-6 overflow-x-auto text-sm font-medium text-ink-soft *:first:font-bold *:first:text-sugar *:last:font-bold *:last:text-sugar [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:whitespace-nowrap [&_a]:hover:text-leaf">
        <li>
          <ShopLink href={routes.search(market.code)}>{t("header.allGoods")}</ShopLink>
        </li>
        {Object.values(PRODUCT_FAMILIES).map(({ handle, name }) => (
          <li key={handle}>
            <ShopLink href={routes.category(market.code, handle)}>{name[market.language]}</ShopLink>
          </li>
        ))}
        <li>
          <ShopLink href={routes.sellers(market.code)}>{t("header.sellers")}</ShopLink>
        </li>
      </ul>
    </nav>
  );
}
