import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionContent } from "@/seller-centre/business/section-content";
import { isSection } from "@/seller-centre/business/sections";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export async function generateMetadata({ params }: PageProps<"/seller/usaha/[bagian]">): Promise<Metadata> {
  const { bagian } = await params;
  if (!isSection(bagian)) return {};
  return { title: sellerTexts("business")(`sections.${bagian}.title`) };
}

export default async function SectionPage({ params }: PageProps<"/seller/usaha/[bagian]">) {
  const { bagian } = await params;
  if (!isSection(bagian)) notFound();
  const me = await requireMember(sellerRoutes.section(bagian));
  const t = sellerTexts("business");
  return (
    <div className="max-w-form">
      <PageHead
        title={t(`sections.${bagian}.title`)}
        intro={t(`sections.${bagian}.body`)}
        back={{ href: sellerRoutes.business(), name: t("title") }}
      />
      <SectionContent section={bagian} me={me} />
    </div>
  );
}
