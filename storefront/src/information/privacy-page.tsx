import type { Market } from "@lapak-lebak/domain/market";
import { cartCookie, cartCountCookie, MARKET_COOKIE } from "@/cookie-names";
import { translate } from "@/i18n/translate";
import { settings } from "@/settings";
import { Prose } from "@/ui/prose";
import { DefinitionList } from "./definition-list";
import { InformationPage, type InformationSection } from "./information-page";
import { LEGAL_TEXTS_CHANGED } from "./pages";
import { bold, mailTo } from "./rich-text";

/** What is done with personal data (UU 27/2022), and how long it is kept (PP 80/2019). */
export function PrivacyPage({ market }: { market: Market }) {
  const t = translate(market.language, "privacy");
  return (
    <InformationPage
      market={market}
      current="privacy"
      title={t("title")}
      lead={t("lead")}
      changed={LEGAL_TEXTS_CHANGED}
      numbered
      sections={sectionsFor(market)}
    />
  );
}

function sectionsFor(market: Market): InformationSection[] {
  const t = translate(market.language, "privacy");
  const { agency, complaint } = settings();
  const mail = mailTo(complaint.email);
  return [
    {
      id: "controller",
      title: t("controller.title"),
      body: (
        <Prose>
          <p>{t.rich("controller.body", { agency: agency.name, address: agency.address, mail })}</p>
        </Prose>
      ),
    },
    { id: "collected", title: t("collected.title"), body: <CollectedData market={market} /> },
    { id: "cookies", title: t("cookies.title"), body: <Cookies market={market} /> },
    {
      id: "recipients",
      title: t("recipients.title"),
      body: (
        <Prose>
          <ul>
            <li>{t.rich("recipients.seller", { b: bold })}</li>
            <li>{t.rich("recipients.courier", { b: bold })}</li>
            <li>{t.rich("recipients.officers", { b: bold })}</li>
          </ul>
          <p>{t("recipients.body")}</p>
        </Prose>
      ),
    },
    {
      id: "retention",
      title: t("retention.title"),
      body: (
        <Prose>
          <ul>
            <li>{t.rich("retention.financial", { b: bold })}</li>
            <li>{t.rich("retention.other", { b: bold })}</li>
          </ul>
          <p>{t("retention.body")}</p>
        </Prose>
      ),
    },
    {
      id: "rights",
      title: t("rights.title"),
      body: (
        <Prose>
          <p>{t("rights.body")}</p>
          <ul>
            <li>{t("rights.access")}</li>
            <li>{t("rights.correct")}</li>
            <li>{t("rights.erase")}</li>
            <li>{t("rights.object")}</li>
          </ul>
          <p>{t.rich("rights.how", { mail })}</p>
        </Prose>
      ),
    },
    {
      id: "safety",
      title: t("safety.title"),
      body: (
        <Prose>
          <p>{t("safety.link")}</p>
          <p>{t("safety.breach")}</p>
        </Prose>
      ),
    },
  ];
}

function CollectedData({ market }: { market: Market }) {
  const t = translate(market.language, "privacy");
  const address = market.channel === "home" ? "addressHome" : "addressAbroad";
  return (
    <>
      <Prose>
        <p>{t("collected.body")}</p>
      </Prose>
      <div className="my-5">
        <DefinitionList
          entries={[
            { term: t("collected.contactName"), definition: t("collected.contact") },
            { term: t("collected.addressName"), definition: t(`collected.${address}`) },
            { term: t("collected.orderName"), definition: t("collected.order") },
            { term: t("collected.paymentName"), definition: t("collected.payment") },
            { term: t("collected.addressIpName"), definition: t("collected.addressIp") },
            { term: t("collected.complaintName"), definition: t("collected.complaint") },
          ]}
        />
      </div>
      <Prose>
        <p>{t("collected.basis")}</p>
        <p>{t("collected.never")}</p>
      </Prose>
    </>
  );
}

function Cookies({ market }: { market: Market }) {
  const t = translate(market.language, "privacy");
  const named = (name: string) => <code className="text-sm break-all">{name}</code>;
  return (
    <>
      <Prose>
        <p>{t("cookies.body")}</p>
      </Prose>
      <div className="mt-5">
        <DefinitionList
          entries={[
            { term: named(cartCookie(market)), definition: t("cookies.cart") },
            { term: named(cartCountCookie(market)), definition: t("cookies.count") },
            { term: named(MARKET_COOKIE), definition: t("cookies.market") },
          ]}
        />
      </div>
    </>
  );
}
