import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { ShopLink } from "@/ui/shop-link";
import { INFORMATION_PAGES, type InformationPageKey } from "./pages";

const link =
  "flex min-h-11 items-center rounded-full border border-line bg-card px-4 whitespace-nowrap hover:text-leaf " +
  "aria-[current]:border-leaf aria-[current]:bg-leaf-tint aria-[current]:font-semibold aria-[current]:text-leaf-deep " +
  "lg:rounded-sm lg:border-transparent lg:bg-transparent lg:aria-[current]:border-transparent";

/** From one page about the shop to the others: a row that scrolls on a phone, a column beside the text on a desk. */
export function InformationMenu({ market, current }: { market: Market; current: InformationPageKey }) {
  const t = translate(market.language, "information");
  return (
    <nav aria-label={t("menu")} className="no-scrollbar -mx-4 overflow-x-auto sm:-mx-6 lg:mx-0">
      <ul className="flex w-max gap-2 px-4 py-1 text-sm sm:px-6 lg:grid lg:w-auto lg:gap-1 lg:px-0">
        {INFORMATION_PAGES.map(({ key, path }) => (
          <li key={key}>
            <ShopLink
              href={path(market.code)}
              aria-current={key === current ? "page" : undefined}
              className={link}
            >
              {t(`pages.${key}`)}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
