import type { Metadata } from "next";
import { CertificateRow } from "@/seller-centre/certificates/certificate-row";
import { getCertificates } from "@/seller-centre/certificates/get-certificates";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("certificates")("title") };
}

export default async function CertificatesPage() {
  await requireMember(sellerRoutes.certificates());
  const certificates = await getCertificates();
  const t = sellerTexts("certificates");
  const add = <LinkButton href={sellerRoutes.newCertificate()}>{t("add")}</LinkButton>;
  return (
    <>
      <PageHead
        title={t("title")}
        intro={t("intro")}
        {...(certificates.length === 0 ? {} : { action: add })}
      />
      {certificates.length === 0 ? (
        <EmptyState icon="badge-check" title={t("emptyTitle")}>
          <p>{t("emptyBody")}</p>
          {add}
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {certificates.map((certificate) => (
            <CertificateRow key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
    </>
  );
}
