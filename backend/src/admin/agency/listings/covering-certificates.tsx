import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { NumberCheckView } from "../certificates/number-check";
import { numberWords } from "../certificates/type-words";
import { formatDay } from "../layout/dates";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { useLanguage } from "../session/use-language";
import type { ListingDetail } from "./api";

/** The certificates that the seller says cover these goods, with what their numbers say. */
export function CoveringCertificates({ certificates }: Pick<ListingDetail, "certificates">) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <Section title={t("certificates.title")}>
      {certificates.length === 0 ? <Text className="px-6 py-4">{t("listings.noCertificates")}</Text> : null}
      {certificates.map(({ id, type, number, status, valid_until, check }) => (
        <div key={id}>
          <div className="flex flex-wrap items-center justify-between gap-2 px-6 pt-3">
            <Link to={`/certificates/${id}`} className="txt-small text-ui-fg-interactive-hover">
              {numberWords(type, number, language)}
            </Link>
            <span className="txt-small flex items-center gap-2">
              {formatDay(valid_until, i18n.language) ?? t("certificates.noEnd")}
              <Status of="certificate" status={status} />
            </span>
          </div>
          {check ? <NumberCheckView type={type} check={check} /> : null}
        </div>
      ))}
    </Section>
  );
}
