import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import { translate } from "@/i18n/translate";
import { Badge } from "@/ui/badge";
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
    <article id={anchorOf(type)} className={ARTICLE}>
      <h3>
        {label[market.language]} <Badge tone="leaf">{shortLabel[market.language]}</Badge>
      </h3>
      <h4>{t("facts.says")}</h4>
      <p>{t(`types.${type}.says`)}</p>
      <h4>{t("facts.saysNot")}</h4>
      <p>{t(`types.${type}.saysNot`)}</p>
      <dl>
        {facts.flatMap(({ name, value }) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>])}
      </dl>
    </article>
  );
}

/** Styles by element: written once for all its parts, not on each, which keeps fifteen of these light. */
const ARTICLE = [
  "rounded-md border border-line bg-card p-4 sm:p-6",
  "[&>h3]:flex [&>h3]:flex-wrap [&>h3]:items-center [&>h3]:gap-x-3 [&>h3]:gap-y-1 [&>h3]:text-lg",
  "[&>h4]:mt-3 [&>h4]:text-sm [&>h4]:font-semibold [&>h4]:text-terracotta [&>h4:first-of-type]:text-leaf-deep",
  "[&>dl]:mt-4 [&>dl]:grid [&>dl]:gap-x-4 [&>dl]:border-t [&>dl]:border-line [&>dl]:pt-4 [&>dl]:text-sm",
  "sm:[&>dl]:grid-cols-[9rem_1fr] sm:[&>dl]:gap-y-1.5",
  "[&_dt]:text-ink-soft max-sm:[&_dt:not(:first-child)]:mt-2 [&_dd]:min-w-0 [&_dd]:break-words",
].join(" ");
