import type { Market } from "@lapak-lebak/domain/market";
import type { SellerCard } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";
import { SectionHeading } from "@/ui/section-heading";
import { ShopLink } from "@/ui/shop-link";

/** A few makers in their own words, on a band of palm sugar. */
export function MakerStories({ market, stories }: { market: Market; stories: readonly SellerCard[] }) {
  const t = translate(market.language, "home");
  return (
    <section className="mt-16 bg-sugar-deep text-paper">
      <div aria-hidden="true" className="plait h-4 text-sugar" />
      <div className="page py-14">
        <SectionHeading
          light
          title={t("stories.title")}
          body={t("stories.body")}
          link={{ href: routes.sellers(market.code), name: t("stories.all") }}
        />
        <ul className="grid gap-4 sm:grid-cols-2 sm:gap-6">
          {stories.map((seller) => (
            <li
              key={seller.handle}
              className="group relative flex gap-4 rounded-lg bg-sugar p-4 sm:gap-6 sm:p-5"
            >
              {seller.picture === null ? null : (
                <span className="block w-28 shrink-0 self-start overflow-hidden rounded-md sm:w-40">
                  <Picture
                    picture={seller.picture}
                    size="thumb"
                    decorative
                    className="aspect-square w-full"
                  />
                </span>
              )}
              <div className="flex min-w-0 flex-col">
                <p className="text-base leading-6 font-medium sm:text-lg">{seller.tagline}</p>
                <div className="mt-auto pt-3 text-sm">
                  <h3 className="font-bold tracking-normal text-paper">
                    <ShopLink
                      href={routes.seller(market.code, seller.handle)}
                      className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
                    >
                      {seller.name}
                    </ShopLink>
                  </h3>
                  <p className="mt-0.5 flex items-center gap-1 text-xs text-line">
                    <Icon name="map-pin" className="size-3.5" />
                    {t("stories.from", { village: seller.village, kecamatan: seller.kecamatan.name })}
                  </p>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
