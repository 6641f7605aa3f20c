import type { Market } from "@lapak-lebak/domain/market";
import type { ListingDetail } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { ShippingForm } from "./shipping-form";

/** What delivery costs, before anything is put into the cart. */
export function ShippingBox({ market, listing }: { market: Market; listing: ListingDetail }) {
  const t = translate(market.language, "catalog");
  const variantId = listing.variants[0]?.id;
  if (variantId === undefined) return null;
  const byProvince = market.channel === "home";
  return (
    <section className="rounded-md border border-line bg-card p-4">
      <h2 className="mb-2 flex items-center gap-2 text-base">
        <Icon name="truck" className="size-5 text-leaf" />
        {t("shipping.title")}
        {byProvince ? null : (
          <span className="text-sm font-medium tracking-normal text-ink-soft">
            {t("shipping.to", { place: market.countryName[market.language] })}
          </span>
        )}
      </h2>
      <ShippingForm
        page={routes.shipping(market.code, listing.handle)}
        market={market.code}
        variantId={variantId}
        byProvince={byProvince}
        texts={{
          province: t("shipping.province"),
          choose: t("shipping.chooseProvince"),
          calculate: t("shipping.calculate"),
          calculating: t("shipping.calculating"),
          failed: t("shipping.failed"),
          note: t("shipping.note"),
        }}
      />
    </section>
  );
}
