import type { Market } from "@lapak-lebak/domain/market";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { LinkList } from "@/ui/link-list";

/** The families of goods, in a row that scrolls on a phone. */
export function CategoryBar({ market }: { market: Market }) {
  const t = translate(market.language, "shell");
  return (
    <nav aria-label={t("header.menu")} className="border-t border-line">
      <LinkList
        className="page no-scrollbar link-bar"
        items={[
          { href: routes.search(market.code), name: t("header.allGoods") },
          ...Object.values(PRODUCT_FAMILIES).map(({ handle, name }) => ({
            href: routes.category(market.code, handle),
            name: name[market.language],
          })),
          { href: routes.sellers(market.code), name: t("header.sellers") },
        ]}
      />
    </nav>
  );
}
