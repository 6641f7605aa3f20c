import type { Market } from "@lapak-lebak/domain/market";
import { cartCountCookie } from "@/cookie-names";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { CartCount } from "./cart-count";
import { CategoryBar } from "./category-bar";
import { Logo } from "./logo";
import { MarketSwitcher } from "./market-switcher";
import { SearchBox } from "./search-box";

interface SiteHeaderProps {
  market: Market;
  /** Left out on the home page, whose opening holds the search. */
  search?: boolean;
  /** What was searched for. */
  query?: string | undefined;
}

/** Search first, then market and cart; the families of goods below. The same for everybody: it reads no cookie. */
export function SiteHeader({ market, search = true, query }: SiteHeaderProps) {
  const t = translate(market.language, "shell");
  return (
    <header className="relative z-10 border-b border-line bg-paper">
      <div className="page flex flex-wrap items-center gap-x-3 gap-y-2 py-2.5 md:gap-x-8">
        <ShopLink href={routes.home(market.code)} aria-label={t("header.home")} className="py-1">
          <Logo />
        </ShopLink>
        {search ? (
          <div className="order-last w-full md:order-none md:w-auto md:flex-1">
            <SearchBox market={market} id="header-search" query={query} />
          </div>
        ) : null}
        <div className="ml-auto flex items-center gap-1">
          <MarketSwitcher market={market} />
          <ShopLink href={routes.cart(market.code)} className="header-button">
            <Icon name="shopping-basket" className="size-6" />
            <span className="max-sm:sr-only">{t("header.cart")}</span>
            <CartCount cookie={cartCountCookie(market)} label={t("header.cartCount")} />
          </ShopLink>
        </div>
      </div>
      <CategoryBar market={market} />
    </header>
  );
}
