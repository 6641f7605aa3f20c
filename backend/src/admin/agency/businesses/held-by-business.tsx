import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { numberWords } from "../certificates/type-words";
import { formatDay } from "../layout/dates";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { useLanguage } from "../session/use-language";
import type { BusinessDetail } from "./api";

/** A business's certificates and goods, each a way to its page. */
export function HeldByBusiness({
  certificates,
  listings,
}: Pick<BusinessDetail, "certificates" | "listings">) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <>
      <Section title={t("certificates.title")}>
        {certificates.length === 0 ? (
          <Text className="px-6 py-4">{t("businesses.noCertificates")}</Text>
        ) : (
          <ul className="divide-y">
            {certificates.map(({ id, type, number, status, valid_until }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
                <Link to={`/certificates/${id}`} className="txt-small text-ui-fg-interactive-hover">
                  {numberWords(type, number, language)}
                </Link>
                <span className="txt-small flex items-center gap-3">
                  {formatDay(valid_until, i18n.language) ?? t("certificates.noEnd")}
                  <Status of="certificate" status={status} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("listings.title")}>
        {listings.length === 0 ? (
          <Text className="px-6 py-4">{t("businesses.noListings")}</Text>
        ) : (
          <ul className="divide-y">
            {listings.map(({ id, title, status }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
                <Link to={`/listings/${id}`} className="txt-small text-ui-fg-interactive-hover">
                  {title ?? t("listings.untitled")}
                </Link>
                <Status of="listing" status={status} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
