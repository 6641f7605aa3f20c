import { MARKETS, type Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { Icon } from "@/ui/icon";
import { VisuallyHidden } from "@/ui/visually-hidden";
import { MarketLinks } from "./market-links";

const PANEL = "markets";

/** Chooses language and destination; a native popover, so it opens without any script. */
export function MarketSwitcher({ market }: { market: Market }) {
  const t = translate(market.language, "shell");
  const options = MARKETS.map(({ code, countryName, language, currency }) => ({
    code,
    place: countryName[market.language],
    detail: `${t(`languages.${language}`)}, ${currency}`,
  }));
  return (
    <>
      <button type="button" popoverTarget={PANEL} className="header-button">
        <Icon name="globe" />
        <span>
          <VisuallyHidden>{t("market.label")}: </VisuallyHidden>
          {market.country.toUpperCase()}
          <span className="max-sm:hidden"> · {market.currency}</span>
        </span>
      </button>
      <div id={PANEL} popover="auto" className="header-panel">
        <p>{t("market.title")}</p>
        <MarketLinks options={options} current={market.code} />
      </div>
    </>
  );
}
