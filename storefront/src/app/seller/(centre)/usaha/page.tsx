import type { Metadata } from "next";
import { BusinessSections } from "@/seller-centre/business/business-sections";
import { SectionSaved } from "@/seller-centre/business/section-saved";
import { isSection } from "@/seller-centre/business/sections";
import { firstOf } from "@/seller-centre/first-of";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("business")("title") };
}

/** `?tersimpan=` the part of the profile that was saved just now. */
export default async function BusinessPage({ searchParams }: PageProps<"/seller/usaha">) {
  const me = await requireMember(sellerRoutes.business());
  const t = sellerTexts("business");
  const saved = firstOf((await searchParams).tersimpan) ?? "";
  return (
    <div className="max-w-text">
      <PageHead title={t("title")} intro={t("intro")} />
      <div className="grid gap-6">
        {isSection(saved) ? <SectionSaved section={saved} me={me} /> : null}
        <BusinessSections me={me} />
      </div>
    </div>
  );
}
