import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { translate } from "@/i18n/translate";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { anchorOf, type ShownCertificateType } from "./certificate-groups";
import { LookupLink } from "./lookup-link";

/** One kind of badge: what it says and does not say, then number, issuer, validity and where to check it. */
export function CertificateMeaning({ market, type }: { market: Market; type: ShownCertificateType }) {
  const t = translate(market.language, "certificateGuide");
  const { label, shortLabel, issuer, validityYears, lookup, basis } = CERTIFICATE_TYPES[type];
  const facts: { name: string; value: ReactNode }[] = [
    { name: t("facts.number"), value: t(`types.${type}.number`) },
    { name: t("facts.issuer"), value: issuer[market.language] },
    {
      name: t("facts.validity"),
      value: validityYears === null ? t("facts.asPrinted") : t("facts.years", { years: validityYears }),
    },
    ...(basis === undefined ? [] : [{ name: t("facts.basis"), value: basis }]),
    ...(lookup === undefined ? [] : [{ name: t("facts.lookup"), value: <LookupLink place={lookup} /> }]),
  ];
  return (
    <article id={anchorOf(type)} className="rounded-md border border-line bg-card p-4 sm:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">{label[market.language]}</h3>
        <Badge tone="leaf">
          <Icon name="badge-check" className="size-4" />
          {shortLabel[market.language]}
        </Badge>
      </div>
      <dl className="mt-3 grid gap-3">
        <div>
          <dt className="text-sm font-semibold text-leaf-deep">{t("facts.says")}</dt>
          <dd>{t(`types.${type}.says`)}</dd>
        </div>
        <div>
          <dt className="text-sm font-semibold text-terracotta">{t("facts.saysNot")}</dt>
          <dd>{t(`types.${type}.saysNot`)}</dd>
        </div>
      </dl>
      <dl className="mt-4 grid gap-x-4 border-t border-line pt-2 text-sm sm:grid-cols-[9rem_1fr] sm:gap-y-1.5 sm:pt-4">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft max-sm:mt-2">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
