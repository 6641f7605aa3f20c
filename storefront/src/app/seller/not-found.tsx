import type { Metadata } from "next";
import { DoorPage } from "@/seller-centre/door/door-page";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("shell")("notFound.title"), robots: { index: false, follow: false } };
}

/** For addresses that are none; nobody need be signed in to come here. */
export default function NotFound() {
  const t = sellerTexts("shell");
  return (
    <DoorPage title={t("notFound.title")} intro={t("notFound.body")}>
      <LinkButton href={sellerRoutes.home()}>{t("notFound.home")}</LinkButton>
    </DoorPage>
  );
}
