import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";

/** Said where there is nothing under an address. */
export function NothingHere() {
  const t = sellerTexts("shell");
  return (
    <div className="grid justify-items-start gap-5">
      <h1 className="text-2xl">{t("notFound.title")}</h1>
      <p className="max-w-text text-ink-soft">{t("notFound.body")}</p>
      <LinkButton href={sellerRoutes.home()}>{t("notFound.home")}</LinkButton>
    </div>
  );
}
