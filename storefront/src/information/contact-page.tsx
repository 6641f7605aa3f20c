import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { settings } from "@/settings";
import { Notice } from "@/ui/notice";
import { Prose } from "@/ui/prose";
import { ContactWays } from "./contact-ways";
import { InformationPage } from "./information-page";
import { NumberedSteps } from "./numbered-steps";
import { linkTo } from "./rich-text";

/**
 * Where and how to complain, and how long it takes (PP 80/2019), with the contacts of the ministry's consumer protection
 * (Permendag 31/2023).
 */
export function ContactPage({ market }: { market: Market }) {
  const t = translate(market.language, "complaints");
  const { demonstration, agency, complaint, pktn, returnDays } = settings();
  return (
    <InformationPage
      market={market}
      current="contact"
      title={t("title")}
      lead={t("lead")}
      sections={[
        {
          id: "reach",
          title: t("reach.title"),
          body: (
            <>
              <Prose>
                <p>{t("reach.body")}</p>
              </Prose>
              <ContactWays
                ways={[
                  { kind: "email", name: t("reach.email"), value: complaint.email },
                  { kind: "phone", name: t("reach.phone"), value: complaint.phone },
                  { kind: "whatsapp", name: t("reach.whatsapp"), value: complaint.whatsapp },
                  { kind: "address", name: t("reach.address"), value: `${agency.name}, ${agency.address}` },
                ]}
              />
            </>
          ),
        },
        {
          id: "write",
          title: t("write.title"),
          body: (
            <Prose>
              <ul>
                {(["order", "what", "photo", "wish"] as const).map((part) => (
                  <li key={part}>{t(`write.${part}`)}</li>
                ))}
              </ul>
              <p>{t("write.never")}</p>
            </Prose>
          ),
        },
        {
          id: "procedure",
          title: t("procedure.title"),
          body: (
            <NumberedSteps
              steps={[
                { title: t("procedure.received.title"), body: t("procedure.received.body") },
                {
                  title: t("procedure.answered.title", { days: complaint.answerDays }),
                  body: t("procedure.answered.body"),
                },
                { title: t("procedure.examined.title"), body: t("procedure.examined.body") },
                {
                  title: t("procedure.settled.title", { days: complaint.settlementDays }),
                  body: t("procedure.settled.body"),
                },
              ]}
            />
          ),
        },
        {
          id: "returns",
          title: t("returns.title"),
          body: (
            <Prose>
              <p>{t("returns.body", { days: returnDays })}</p>
              <p>{t("returns.before")}</p>
              <p>{t("returns.unpaid")}</p>
            </Prose>
          ),
        },
        {
          id: "ministry",
          title: t("ministry.title"),
          body: (
            <>
              <Prose>
                <p>{t("ministry.body")}</p>
              </Prose>
              <ContactWays
                ways={[
                  { kind: "whatsapp", name: t("reach.whatsapp"), value: pktn.whatsapp },
                  { kind: "email", name: t("reach.email"), value: pktn.email },
                  { kind: "website", name: t("ministry.website"), value: pktn.website },
                ]}
              />
            </>
          ),
        },
        {
          id: "other",
          title: t("other.title"),
          body: (
            <Prose>
              <ul>
                <li>{t.rich("other.certificate", { link: linkTo(routes.certificates(market.code)) })}</li>
                <li>{t.rich("other.privacy", { link: linkTo(routes.privacy(market.code)) })}</li>
              </ul>
            </Prose>
          ),
        },
      ]}
    >
      {demonstration ? (
        <div className="mt-6">
          <Notice title={t("demonstration.title")}>
            <p>{t("demonstration.body")}</p>
          </Notice>
        </div>
      ) : null}
    </InformationPage>
  );
}
