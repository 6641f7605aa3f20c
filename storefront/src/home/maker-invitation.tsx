import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { LinkButton } from "@/ui/link-button";

/** Invites makers from Lebak; shown to readers in Indonesia only. */
export function MakerInvitation({ market }: { market: Market }) {
  const t = translate(market.language, "home");
  return (
    <section className="page mt-16">
      <div className="relative overflow-hidden rounded-lg bg-terracotta-tint px-6 py-10 sm:px-12">
        <div
          aria-hidden="true"
          className="absolute inset-y-0 right-0 w-1/3 plait text-terracotta opacity-15 max-sm:hidden"
        />
        <div className="relative max-w-text">
          <h2 className="text-2xl">{t("invite.title")}</h2>
          <p className="mt-2 mb-5">{t("invite.body")}</p>
          <LinkButton href={routes.sellerCentre()} look="secondary">
            {t("invite.action")}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}
