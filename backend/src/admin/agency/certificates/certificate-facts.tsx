import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import { Copy } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatDay, formatMoment } from "../layout/dates";
import { Facts } from "../layout/facts";
import { useLanguage } from "../session/use-language";
import type { CertificateDetail } from "./api";
import { Lookup } from "./lookup";

/** What the claim says, and where to look whether it is true. */
export function CertificateFacts({ certificate }: { certificate: CertificateDetail }) {
  const { t, i18n } = useTranslation("agency");
  const { label, issuer } = CERTIFICATE_TYPES[certificate.type];
  const language = useLanguage();
  const { business } = certificate;
  return (
    <Facts
      facts={[
        [t("certificates.type"), label[language]],
        [
          t("certificates.number"),
          <span key="number" className="inline-flex items-center gap-2 font-mono">
            {certificate.number}
            <Copy content={certificate.number} aria-label={t("certificates.copyNumber")} />
          </span>,
        ],
        [
          t("certificates.holder"),
          business ? (
            <Link key="holder" to={`/businesses/${business.id}`} className="text-ui-fg-interactive-hover">
              {business.name}
            </Link>
          ) : null,
        ],
        [
          t("certificates.covers"),
          certificate.holder === "business"
            ? t("certificates.coversBusiness")
            : certificate.listings.map(({ title }) => title).join(", "),
        ],
        [t("certificates.issuer"), certificate.issuer ?? issuer[language]],
        [t("certificates.body"), certificate.body],
        [t("certificates.validFrom"), formatDay(certificate.valid_from, i18n.language)],
        [
          t("certificates.validUntil"),
          formatDay(certificate.valid_until, i18n.language) ?? t("certificates.noEnd"),
        ],
        [t("certificates.verifiedAt"), formatMoment(certificate.verified_at, i18n.language)],
        [
          t("certificates.lookup"),
          certificate.lookup ? <Lookup key="lookup" where={certificate.lookup} /> : null,
        ],
      ]}
    />
  );
}
