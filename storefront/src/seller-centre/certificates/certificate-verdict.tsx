import { returnReason } from "@lapak-lebak/domain/return-reasons";
import type { SellerCertificate } from "@/backend/schemas/seller-certificates";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";

/** Why a claim does not hold, and the way to mend it: a new claim in its place, so that the history stays true. */
export function CertificateVerdict({ certificate }: { certificate: SellerCertificate }) {
  const t = sellerTexts("certificates");
  const { id, type, status, reason, reasons, replaced_by: replacedBy } = certificate;
  const isReplaced = replacedBy !== null;
  if (status === "submitted" || status === "verified") {
    return isReplaced ? <Notice>{t("detail.replaced")}</Notice> : null;
  }
  const title =
    status === "expired" ? t("status.expired") : t(status === "revoked" ? "detail.whyRevoked" : "detail.why");
  return (
    <Notice tone="bad" title={title}>
      {reasons.length === 0 ? null : (
        <ul className="list-disc pl-5">
          {reasons.map((code) => (
            <li key={code}>{returnReason("certificate", code)?.label.id ?? code}</li>
          ))}
        </ul>
      )}
      {reason === null ? null : <p className="whitespace-pre-line text-ink">{reason}</p>}
      {isReplaced ? (
        <p className="text-ink">{t("detail.replaced")}</p>
      ) : (
        <p className="mt-2">
          <LinkButton href={sellerRoutes.newCertificate({ type, replaces: id })}>
            {t(status === "rejected" ? "detail.mend" : "detail.renew")}
          </LinkButton>
        </p>
      )}
    </Notice>
  );
}
