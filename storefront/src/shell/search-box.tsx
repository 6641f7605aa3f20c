import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";

interface SearchBoxProps {
  market: Market;
  id: string;
  /** What was searched for, to stay in the box. */
  query?: string | undefined;
  large?: boolean;
}

/** The search of the shop: a plain form that leads to the results. */
export function SearchBox({ market, id, query, large }: SearchBoxProps) {
  const t = translate(market.language, "shell");
  return (
    <form
      role="search"
      action={routes.search(market.code)}
      className={large ? "search-box search-box-large" : "search-box"}
    >
      <Icon name="search" />
      <label htmlFor={id} className="sr-only">
        {t("header.search")}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={query}
        maxLength={100}
        enterKeyHint="search"
        autoComplete="off"
        placeholder={t("header.searchPlaceholder")}
      />
      <button type="submit">{t("header.searchSubmit")}</button>
    </form>
  );
}
