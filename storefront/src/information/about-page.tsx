import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import type { Market } from "@lapak-lebak/domain/market";
import { getHome } from "@/catalog/get-home";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { settings } from "@/settings";
import { Prose } from "@/ui/prose";
import { InformationPage, type InformationSection } from "./information-page";
import { linkTo } from "./rich-text";
import { ShopInPictures } from "./shop-in-pictures";
import { TwoMarks } from "./two-marks";

/** Who runs the shop, whose goods these are, and why a badge can be believed. */
export async function AboutPage({ market }: { market: Market }) {
  const t = translate(market.language, "about");
  return (
    <InformationPage
      market={market}
      current="about"
      title={t("title")}
      lead={t("lead")}
      sections={sectionsFor(market)}
    >
      <ShopInPictures market={market} home={await getHome(market.code)} />
    </InformationPage>
  );
}

function sectionsFor(market: Market): InformationSection[] {
  const t = translate(market.language, "about");
  const { agency, demonstration } = settings();
  const hidden = Object.values(CERTIFICATE_TYPES).filter(({ givesBadge }) => !givesBadge).length;
  return [
    {
      id: "lebak",
      title: t("regency.title"),
      body: (
        <Prose>
          <p>{t("regency.place", { kecamatan: KECAMATAN.length })}</p>
          <p>{t("regency.makers")}</p>
          <p>{t("regency.why")}</p>
        </Prose>
      ),
    },
    {
      id: "office",
      title: t("agency.title"),
      body: (
        <Prose>
          <p>{t("agency.body", { agency: agency.name })}</p>
          <p>{t("agency.work")}</p>
          <ul>
            <li>{t("agency.admits")}</li>
            <li>{t("agency.verifies")}</li>
            <li>{t("agency.curates")}</li>
            <li>{t("agency.confirms")}</li>
          </ul>
        </Prose>
      ),
    },
    { id: "marks", title: t("marks.title"), body: <TwoMarks market={market} /> },
    {
      id: "badges",
      title: t("badges.title"),
      body: (
        <Prose>
          <p>{t("badges.body")}</p>
          <ol>
            <li>{t("badges.verified")}</li>
            <li>{t("badges.inForce")}</li>
            <li>{t("badges.wellFormed")}</li>
            <li>{t("badges.shown", { hidden })}</li>
          </ol>
          <p>{t("badges.vanish")}</p>
          <p>{t("badges.logos")}</p>
          <p>{t.rich("badges.more", { link: linkTo(routes.certificates(market.code)) })}</p>
        </Prose>
      ),
    },
    ...(demonstration
      ? [
          {
            id: "demonstration",
            title: t("demonstration.title"),
            body: (
              <Prose>
                <p>{t("demonstration.data")}</p>
                <p>{t("demonstration.drawings")}</p>
              </Prose>
            ),
          },
        ]
      : []),
    {
      id: "software",
      title: t("software.title"),
      body: (
        <Prose>
          <p>{t("software.body")}</p>
        </Prose>
      ),
    },
  ];
}
