import type { Market } from "@lapak-lebak/domain/market";
import { formatMoney, money } from "@lapak-lebak/domain/money";
import { chargeableKg, EXPORT_DIVISOR, HOME_DIVISOR } from "@lapak-lebak/domain/tariff";
import { transferAmount } from "@lapak-lebak/domain/unique-code";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Prose } from "@/ui/prose";
import type { InformationSection } from "./information-page";
import { linkTo } from "./rich-text";

/** The order of the example: its total, and its unique code. */
const EXAMPLE = { total: money(125_000, "IDR"), code: 37 };

/** What buyers in Indonesia ask: the odd amount, shipping, the price. */
export function buyingAtHomeSections(market: Market): InformationSection[] {
  const t = translate(market.language, "buying");
  const inWords = (amount: typeof EXAMPLE.total) => formatMoney(amount, market.language);
  const amount = transferAmount(EXAMPLE.total, EXAMPLE.code);
  return [
    {
      id: "payment",
      title: t("payment.title"),
      body: (
        <Prose>
          <p>{t("payment.code", { total: inWords(EXAMPLE.total), amount: inWords(amount) })}</p>
          <p>{t("payment.exact")}</p>
          <p>{t("payment.only")}</p>
        </Prose>
      ),
    },
    shippingSection(market),
    {
      id: "price",
      title: t("price.title"),
      body: (
        <Prose>
          <p>{t("price.body")}</p>
        </Prose>
      ),
    },
    wholesaleSection(market),
  ];
}

/** What buyers abroad ask: paying from another country, shipping, what may leave Indonesia, customs. */
export function buyingAbroadSections(market: Market): InformationSection[] {
  const t = translate(market.language, "buying");
  return [
    {
      id: "payment",
      title: t("payment.titleAbroad"),
      body: (
        <Prose>
          <p>{t("payment.remittance")}</p>
          <p>{t("payment.charges")}</p>
          <p>{t("payment.only")}</p>
        </Prose>
      ),
    },
    shippingSection(market),
    {
      id: "export",
      title: t("export.title"),
      body: (
        <Prose>
          <p>{t("export.ready")}</p>
          <p>{t("export.stone")}</p>
          <p>{t("export.papers")}</p>
        </Prose>
      ),
    },
    {
      id: "customs",
      title: t("customs.title"),
      body: (
        <Prose>
          <p>{t("customs.zero")}</p>
          <p>{t("customs.buyer")}</p>
          <p>{t("customs.check")}</p>
        </Prose>
      ),
    },
    wholesaleSection(market),
  ];
}

function shippingSection(market: Market): InformationSection {
  const t = translate(market.language, "buying");
  const atHome = market.channel === "home";
  const divisor = atHome ? HOME_DIVISOR : EXPORT_DIVISOR;
  const box = { weightGrams: 0, dimensions: { lengthCm: 40, widthCm: 30, heightCm: 20 }, quantity: 1 };
  return {
    id: "shipping",
    title: t("shipping.title"),
    body: (
      <Prose>
        <p>{t("shipping.parcel")}</p>
        <p>{t("shipping.weight", { divisor })}</p>
        <p>{t("shipping.example", { kg: chargeableKg([box], divisor) })}</p>
        <p>{t("shipping.light")}</p>
        <p>{t("shipping.days")}</p>
        {atHome ? <p>{t("shipping.pickup")}</p> : null}
      </Prose>
    ),
  };
}

function wholesaleSection(market: Market): InformationSection {
  const t = translate(market.language, "buying");
  return {
    id: "wholesale",
    title: t("wholesale.title"),
    body: (
      <Prose>
        <p>{t.rich("wholesale.body", { link: linkTo(routes.contact(market.code)) })}</p>
      </Prose>
    ),
  };
}
