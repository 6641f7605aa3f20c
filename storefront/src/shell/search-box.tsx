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
      className={`flex w-full items-center gap-2 rounded-full border border-line-strong bg-white pr-1 pl-4 focus-within:border-leaf focus-within:ring-2 focus-within:ring-leaf ${large ? "min-h-14 shadow-high" : "min-h-12"}`}
    >
      <Icon name="search" className="size-5 text-ink-soft" />
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
        className="min-h-11 w-full min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-soft"
      />
      <button
        type="submit"
        className={`rounded-full bg-leaf px-5 text-sm font-semibold text-white hover:bg-leaf-deep ${large ? "min-h-12" : "min-h-10"}`}
      >
        {t("header.searchSubmit")}
      </button>
    </form>
  );
}
