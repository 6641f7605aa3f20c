import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { settings } from "@/settings";
import { InformationPage } from "./information-page";
import { buyingAbroadSections, buyingAtHomeSections } from "./buying-sections";
import { NumberedSteps } from "./numbered-steps";

/** From choosing to receiving: at home by unique code and courier, abroad by reference and customs. */
export function BuyingPage({ market }: { market: Market }) {
  const t = translate(market.language, "buying");
  const atHome = market.channel === "home";
  return (
    <InformationPage
      market={market}
      current="howToBuy"
      title={t("title")}
      lead={atHome ? t("lead") : t("leadAbroad", placeOf(market))}
      sections={[
        { id: "steps", title: t("steps.title"), body: <NumberedSteps steps={stepsFor(market)} /> },
        ...(atHome ? buyingAtHomeSections(market) : buyingAbroadSections(market)),
      ]}
    />
  );
}

const placeOf = ({ currency, countryName, language }: Market) => ({
  currency,
  country: countryName[language],
});

function stepsFor(market: Market) {
  const t = translate(market.language, "buying");
  const { transferExpiryHours: hours, returnDays: days } = settings();
  const where = market.channel === "home" ? "home" : "abroad";
  const pay =
    where === "home"
      ? t("steps.pay.home", { hours })
      : t("steps.pay.abroad", { hours, currency: market.currency });
  return [
    { title: t("steps.choose.title"), body: t(`steps.choose.${where}`) },
    { title: t("steps.cart.title"), body: t("steps.cart.body") },
    { title: t("steps.checkout.title"), body: t(`steps.checkout.${where}`) },
    { title: t("steps.pay.title"), body: pay },
    { title: t("steps.follow.title"), body: t("steps.follow.body") },
    { title: t("steps.receive.title"), body: t("steps.receive.body", { days }) },
  ];
}
