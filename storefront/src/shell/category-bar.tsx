import type { Market } from "@lapak-lebak/domain/market";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { ShopLink } from "@/ui/shop-link";

const link = "flex min-h-11 items-center whitespace-nowrap hover:text-leaf";

/** The families of goods, in a row that scrolls on a phone. */
export function CategoryBar({ market }: { market: Market }) {
  const t = translate(market.language, "shell");
  return (
    <nav aria-label={t("header.menu")} className="border-t border-line">
      <ul className="page no-scrollbar flex gap-6 overflow-x-auto text-sm font-medium text-ink-soft">
        <li>
          <ShopLink href={routes.search(market.code)} className={`${link} font-semibold text-sugar`}>
            {t("header.allGoods")}
          </ShopLink>
        </li>
        {Object.values(PRODUCT_FAMILIES).map(({ handle, name }) => (
          <li key={handle}>
            <ShopLink href={routes.category(market.code, handle)} className={link}>
              {name[market.language]}
            </ShopLink>
          </li>
        ))}
        <li>
          <ShopLink href={routes.sellers(market.code)} className={`${link} font-semibold text-sugar`}>
            {t("header.sellers")}
          </ShopLink>
        </li>
      </ul>
    </nav>
  );
}
