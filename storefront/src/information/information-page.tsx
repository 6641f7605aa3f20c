import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { formatDay } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { breadcrumbList } from "@/seo/breadcrumb-list";
import { JsonLd } from "@/seo/json-ld";
import { settings } from "@/settings";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { ContentsList } from "./contents-list";
import { InformationMenu } from "./information-menu";
import type { InformationPageKey } from "./pages";

export interface InformationSection {
  /** In the address, behind `#`. */
  id: string;
  title: string;
  body: ReactNode;
}

interface InformationPageProps {
  market: Market;
  current: InformationPageKey;
  title: string;
  lead: string;
  sections: readonly InformationSection[];
  /** Counts the sections, so that they can be cited. */
  numbered?: boolean;
  /** When the words last changed: an ISO 8601 date. */
  changed?: string;
  /** Between the opening and the first section, as wide as the text. */
  children?: ReactNode;
}

/** A page that tells about the shop: the menu, the opening, and its sections with a table of contents. */
export function InformationPage({
  market,
  current,
  title,
  lead,
  sections,
  numbered = false,
  changed,
  children,
}: InformationPageProps) {
  const t = translate(market.language, "information");
  const named = sections.map((section, index) => ({
    ...section,
    title: numbered ? `${index + 1}. ${section.title}` : section.title,
  }));
  const trail = [
    { name: translate(market.language, "catalog")("home"), href: routes.home(market.code) },
    { name: title },
  ];
  return (
    <div className="page">
      <JsonLd data={breadcrumbList(trail, settings().shopUrl)} />
      <Breadcrumbs label={translate(market.language, "shell")("breadcrumbs")} trail={trail} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,42rem)_13rem] lg:pt-6">
        <div className="min-w-0 lg:sticky lg:top-6 lg:self-start">
          <InformationMenu market={market} current={current} />
        </div>
        <div className="min-w-0">
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-3 text-lg text-ink-soft">{lead}</p>
          {changed === undefined ? null : (
            <p className="mt-2 text-sm text-ink-soft">
              {t("changed", { day: formatDay(changed, market.language) })}
            </p>
          )}
          {children}
          <div className="mt-6 lg:hidden">
            <ContentsList title={t("contents")} sections={named} narrow />
          </div>
          {named.map((section) => (
            <section
              key={section.id}
              id={section.id}
              aria-labelledby={`${section.id}-title`}
              className="pt-10"
            >
              <h2 id={`${section.id}-title`} className="mb-3 text-xl">
                {section.title}
              </h2>
              {section.body}
            </section>
          ))}
        </div>
        <div className="max-lg:hidden lg:sticky lg:top-6 lg:self-start">
          <ContentsList title={t("contents")} sections={named} />
        </div>
      </div>
    </div>
  );
}
