import { CERTIFICATE_TYPES } from "@lapak-lebak/domain/certificates";
import type { SellerCertificate } from "@/backend/schemas/seller-certificates";
import { formatDay } from "@/i18n/dates";
import { formatMoment } from "@/orders/moment";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { isCertificateType } from "./certificate-name";
import { CertificateStatusBadge } from "./certificate-status-badge";
import { CertificateVerdict } from "./certificate-verdict";
import { readNumber } from "./read-number";

/** A claim: where it stands, what to do about it, what was written, and what has happened to it. */
export function CertificateDetail({ certificate: c }: { certificate: SellerCertificate }) {
  const t = sellerTexts("certificates");
  const none = t("detail.none");
  const says = isCertificateType(c.type) && c.number !== null ? readNumber(c.type, c.number) : null;
  const facts = [
    { label: t("detail.number"), value: c.normalised_number ?? c.number ?? none },
    ...(says?.tone === "good" ? [{ label: t("detail.says"), value: says.sentences.join(" ") }] : []),
    { label: t("detail.issuer"), value: c.issuer ?? issuerOf(c.type) ?? none },
    ...(c.body === null ? [] : [{ label: t("detail.body"), value: c.body }]),
    { label: t("detail.validFrom"), value: c.valid_from === null ? none : formatDay(c.valid_from, "id") },
    {
      label: t("detail.validUntil"),
      value: c.valid_until === null ? t("noEnd") : formatDay(c.valid_until, "id"),
    },
    {
      label: t("detail.covers"),
      value:
        c.holder === "business" ? t("forBusiness") : c.listings.map(({ title }) => title).join(", ") || none,
    },
  ];
  return (
    <>
      <p className="-mt-4 flex flex-wrap gap-2">
        <CertificateStatusBadge status={c.status} isExpiring={c.expiring} />
      </p>
      <CertificateVerdict certificate={c} />
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {c.file === null ? null : (
          <div>
            <dt>{t("detail.file")}</dt>
            <dd>
              {/* Not a link of the shop: what it leads to is no page but a file. */}
              <a
                href={sellerRoutes.file(c.file.id)}
                target="_blank"
                rel="noopener"
                className="inline-flex min-h-8 items-center font-semibold text-leaf underline underline-offset-4"
              >
                {t("detail.open", { name: c.file.name })}
                <span className="sr-only">, {t("detail.newTab")}</span>
              </a>
            </dd>
          </div>
        )}
      </dl>
      {c.status === "verified" && c.replaced_by === null ? (
        <div className="grid justify-items-start gap-3 text-sm">
          <p>{t("detail.renewBody")}</p>
          <LinkButton
            href={sellerRoutes.newCertificate({ type: c.type, replaces: c.id })}
            look={c.expiring ? "primary" : "secondary"}
          >
            {t("detail.renew")}
          </LinkButton>
        </div>
      ) : null}
      <section className="text-sm">
        <h2 className="mb-2 text-base">{t("detail.history")}</h2>
        <ol className="grid gap-2">
          {c.history.map(({ to, at, reason }) => (
            <li key={`${to} ${at}`} className="border-l-2 border-leaf pl-3">
              <span className="block font-medium">{t(`step.${to}`)}</span>
              {reason === null ? null : <span className="block">{reason}</span>}
              <span className="text-xs text-ink-soft">{formatMoment(at, "id")}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

const issuerOf = (type: string) => (isCertificateType(type) ? CERTIFICATE_TYPES[type].issuer.id : undefined);
