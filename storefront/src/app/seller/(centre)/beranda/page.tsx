import type { Metadata } from "next";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("shell")("home") };
}

export default async function HomePage() {
  const { business } = await requireMember(sellerRoutes.home());
  const t = sellerTexts("shell");
  return <PageHead title={business.name} intro={t(`status.${business.status}`)} />;
}
