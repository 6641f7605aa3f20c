import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isCertificateType } from "@/seller-centre/certificates/certificate-name";
import { getCertificate, getListingTitles } from "@/seller-centre/certificates/get-certificates";
import { NewCertificate } from "@/seller-centre/certificates/new-certificate";
import { TypeChoice } from "@/seller-centre/certificates/type-choice";
import { firstOf } from "@/seller-centre/first-of";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("certificates")("new.title") };
}

/**
 * `?jenis=` the kind, without which it is asked for; `?pengganti=` the claim that this one mends or renews; `?berkas=` and
 * `?nama=` a file that was sent without a script.
 */
export default async function NewCertificatePage({ searchParams }: PageProps<"/seller/sertifikat/baru">) {
  const query = await searchParams;
  const asked = { type: firstOf(query.jenis) ?? "", replaces: firstOf(query.pengganti) ?? "" };
  await requireMember(sellerRoutes.newCertificate(asked));
  const before = asked.replaces === "" ? null : await getCertificate(asked.replaces);
  if (asked.replaces !== "" && before === null) notFound();
  const type = before?.type ?? asked.type;
  const t = sellerTexts("certificates");
  const isMending = before !== null;
  if (!isCertificateType(type)) {
    return (
      <div className="max-w-text">
        <PageHead
          title={t("new.typeTitle")}
          intro={t("new.typeIntro")}
          back={{ href: sellerRoutes.certificates(), name: t("title") }}
        />
        <TypeChoice />
      </div>
    );
  }
  return (
    <div className="max-w-form">
      <PageHead
        title={t(isMending ? "new.mendTitle" : "new.title")}
        intro={t(isMending ? "new.mendIntro" : "new.intro")}
        back={
          isMending
            ? { href: sellerRoutes.certificate(before.id) }
            : { href: sellerRoutes.newCertificate(), name: t("new.change") }
        }
      />
      <NewCertificate
        type={type}
        before={before}
        file={{ id: firstOf(query.berkas) ?? "", name: firstOf(query.nama) ?? "" }}
        listings={await getListingTitles()}
      />
    </div>
  );
}
