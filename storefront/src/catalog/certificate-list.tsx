import type { Market } from "@lapak-lebak/domain/market";
import type { BadgeView } from "@/backend/schemas/listing";
import { formatDay } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { BadgeDisclosure } from "@/ui/badge-disclosure";
import { ShopLink } from "@/ui/shop-link";

/** Each checked certificate, opening to its number, issuer, validity and who checked it when; then what they mean. */
export function CertificateList({ market, badges }: { market: Market; badges: readonly BadgeView[] }) {
  const t = translate(market.language, "catalog");
  if (badges.length === 0) return <p className="text-sm text-ink-soft">{t("certificates.none")}</p>;
  const day = (iso: string) => formatDay(iso, market.language);
  const validity = ({ valid_until: until }: BadgeView) =>
    until === null ? t("certificates.validOpen") : t("certificates.validUntil", { day: day(until) });
  return (
    <>
      <ul className="grid gap-2">
        {badges.map((badge) => (
          <li key={badge.certificate_id}>
            <BadgeDisclosure
              group="certificates"
              name={badge.label}
              summary={
                badge.expiring && badge.valid_until !== null
                  ? t("certificates.expiring", { day: day(badge.valid_until) })
                  : validity(badge)
              }
              facts={[
                { label: t("certificates.number"), value: badge.number ?? t("certificates.numberPrivate") },
                { label: t("certificates.issuer"), value: badge.issuer },
                { label: t("certificates.validity"), value: validity(badge) },
                { label: t("certificates.holder"), value: t(`certificates.holders.${badge.holder}`) },
                {
                  label: t("certificates.checked"),
                  value: t("certificates.checkedBy", {
                    day: day(badge.verified_at),
                    officer: badge.verified_by,
                  }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      <ShopLink
        href={routes.certificates(market.code)}
        className="mt-1 inline-flex min-h-11 items-center text-sm font-semibold text-leaf underline-offset-4 hover:underline"
      >
        {translate(market.language, "information")("pages.certificates")}
      </ShopLink>
    </>
  );
}
