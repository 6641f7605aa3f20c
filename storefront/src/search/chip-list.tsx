import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import type { FilterChip } from "./filter-chips";
import { searchParamsOf, type SearchQuery } from "./search-query";

interface ChipListProps {
  market: Market;
  chips: readonly FilterChip[];
  /** The search without any filter. */
  cleared: SearchQuery;
}

/** What narrows the results; a touch takes it away. */
export function ChipList({ market, chips, cleared }: ChipListProps) {
  const t = translate(market.language, "search");
  if (chips.length === 0) return null;
  const href = (query: SearchQuery) => routes.search(market.code, searchParamsOf(query).toString());
  return (
    <ul className="mb-4 flex flex-wrap items-center gap-2 text-sm">
      {chips.map(({ name, without }) => (
        <li key={name}>
          <ShopLink
            href={href(without)}
            aria-label={t("filters.remove", { name })}
            className="flex min-h-11 items-center gap-1.5 rounded-full border border-leaf bg-leaf-tint pr-2.5 pl-4 font-medium text-leaf-deep hover:bg-card"
          >
            {name}
            <Icon name="x" className="size-4" />
          </ShopLink>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <ShopLink
            href={href(cleared)}
            className="flex min-h-11 items-center px-2 text-leaf underline underline-offset-4"
          >
            {t("filters.clear")}
          </ShopLink>
        </li>
      ) : null}
    </ul>
  );
}
