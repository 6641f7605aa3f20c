import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CertificateDetail } from "@/seller-centre/certificates/certificate-detail";
import { certificateName } from "@/seller-centre/certificates/certificate-name";
import { getCertificate } from "@/seller-centre/certificates/get-certificates";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("certificates")("title") };
}

/** `?terkirim=1` when it was sent just now. */
export default async function CertificatePage({
  params,
  searchParams,
}: PageProps<"/seller/sertifikat/[id]">) {
  const { id } = await params;
  await requireMember(sellerRoutes.certificate(id));
  const certificate = await getCertificate(id);
  if (certificate === null) notFound();
  const t = sellerTexts("certificates");
  return (
    <div className="max-w-text">
      <PageHead
        title={certificateName(certificate.type)}
        back={{ href: sellerRoutes.certificates(), name: t("title") }}
      />
      <div className="grid gap-6">
        {(await searchParams).terkirim === undefined ? null : (
          <Notice tone="good" live>
            {t("detail.sent")}
          </Notice>
        )}
        <CertificateDetail certificate={certificate} />
      </div>
    </div>
  );
}
