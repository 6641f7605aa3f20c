import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { settings } from "@/settings";
import { Prose } from "@/ui/prose";
import { InformationPage, type InformationSection } from "./information-page";
import { LEGAL_TEXTS_CHANGED } from "./pages";
import { linkTo } from "./rich-text";

/** The terms of buying. */
export function TermsPage({ market }: { market: Market }) {
  const t = translate(market.language, "terms");
  return (
    <InformationPage
      market={market}
      current="terms"
      title={t("title")}
      lead={t("lead")}
      changed={LEGAL_TEXTS_CHANGED}
      numbered
      sections={sectionsFor(market)}
    />
  );
}

function sectionsFor(market: Market): InformationSection[] {
  const t = translate(market.language, "terms");
  const { agency, transferExpiryHours: hours, returnDays: days } = settings();
  const atHome = market.channel === "home";
  const { currency } = market;
  const contact = { link: linkTo(routes.contact(market.code)) };
  return [
    {
      id: "parties",
      title: t("parties.title"),
      body: (
        <Prose>
          <p>{t("parties.operator", { agency: agency.name, address: agency.address })}</p>
          <p>{t("parties.seller")}</p>
          <p>{t("parties.buyer")}</p>
        </Prose>
      ),
    },
    {
      id: "goods",
      title: t("goods.title"),
      body: (
        <Prose>
          <p>{t("goods.description")}</p>
          <p>{t("goods.handmade")}</p>
          <p>{t.rich("goods.badges", { link: linkTo(routes.certificates(market.code)) })}</p>
        </Prose>
      ),
    },
    {
      id: "prices",
      title: t("prices.title"),
      body: (
        <Prose>
          <p>{atHome ? t("prices.home") : t("prices.abroad", { currency })}</p>
          <p>{t("prices.fixed")}</p>
        </Prose>
      ),
    },
    {
      id: "orders",
      title: t("orders.title"),
      body: (
        <Prose>
          <p>{t("orders.placed")}</p>
          <p>{t("orders.deadline", { hours })}</p>
          <p>{atHome ? t("orders.code") : t("orders.reference")}</p>
          <p>{t.rich("orders.late", contact)}</p>
        </Prose>
      ),
    },
    {
      id: "delivery",
      title: t("delivery.title"),
      body: (
        <Prose>
          <p>{t("delivery.body")}</p>
          <p>{t("delivery.lost")}</p>
          {atHome ? null : <p>{t("delivery.export")}</p>}
        </Prose>
      ),
    },
    {
      id: "returns",
      title: t("returns.title"),
      body: (
        <Prose>
          <p>{t("returns.right", { days })}</p>
          <p>{t("returns.before")}</p>
          <p>{t("returns.money")}</p>
        </Prose>
      ),
    },
    {
      id: "complaints",
      title: t("complaints.title"),
      body: (
        <Prose>
          <p>{t.rich("complaints.body", contact)}</p>
          <p>{t("complaints.law")}</p>
        </Prose>
      ),
    },
    {
      id: "changes",
      title: t("changes.title"),
      body: (
        <Prose>
          <p>{t("changes.body")}</p>
        </Prose>
      ),
    },
  ];
}
