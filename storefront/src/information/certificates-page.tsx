import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Prose } from "@/ui/prose";
import { CERTIFICATE_GROUPS, HIDDEN_CERTIFICATES } from "./certificate-groups";
import { CertificateMeaning } from "./certificate-meaning";
import { HiddenCertificate } from "./hidden-certificate";
import { InformationPage, type InformationSection } from "./information-page";
import { bold, linkTo } from "./rich-text";

/** What every badge says, what it does not say, and where readers can check it. */
export function CertificatesPage({ market }: { market: Market }) {
  const t = translate(market.language, "certificateGuide");
  return (
    <InformationPage
      market={market}
      current="certificates"
      title={t("title")}
      lead={t("lead")}
      sections={[
        { id: "reading", title: t("reading.title"), body: <ReadingABadge market={market} /> },
        ...CERTIFICATE_GROUPS.map(({ id, types }): InformationSection => ({
          id,
          title: t(`groups.${id}`),
          body: (
            <div className="grid gap-4">
              {types.map((type) => (
                <CertificateMeaning key={type} market={market} type={type} />
              ))}
            </div>
          ),
        })),
        {
          id: "hidden",
          title: t("groups.hidden"),
          body: (
            <div className="grid gap-4">
              {HIDDEN_CERTIFICATES.map((type) => (
                <HiddenCertificate key={type} market={market} type={type} />
              ))}
            </div>
          ),
        },
        {
          id: "doubt",
          title: t("doubt.title"),
          body: (
            <Prose>
              <p>{t.rich("doubt.body", { link: linkTo(routes.contact(market.code)) })}</p>
            </Prose>
          ),
        },
      ]}
    />
  );
}

function ReadingABadge({ market }: { market: Market }) {
  const t = translate(market.language, "certificateGuide");
  return (
    <Prose>
      <p>{t("reading.body")}</p>
      <ul>
        {(["number", "issuer", "validity", "checked", "holder"] as const).map((part) => (
          <li key={part}>{t.rich(`reading.${part}`, { b: bold })}</li>
        ))}
      </ul>
      <p>{t("reading.none")}</p>
    </Prose>
  );
}
