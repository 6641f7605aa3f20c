import type { Market } from "@lapak-lebak/domain/market";
import type { SellerCard } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Picture } from "@/ui/picture";
import { SectionHeading } from "@/ui/section-heading";
import { ShopLink } from "@/ui/shop-link";

interface MakerStoriesProps {
  market: Market;
  /** What the curator calls them; null: the page's own words. */
  title: string | null;
  stories: readonly SellerCard[];
}

/** A few makers in their own words, on a band of palm sugar. */
export function MakerStories({ market, title, stories }: MakerStoriesProps) {
  const t = translate(market.language, "home");
  return (
    <section className="mt-16 bg-sugar-deep text-paper">
      <div aria-hidden="true" className="plait h-4 text-sugar" />
      <div className="page py-14">
        <SectionHeading
          light
          title={title ?? t("stories.title")}
          body={t("stories.body")}
          link={{ href: routes.sellers(market.code), name: t("stories.all") }}
        />
        <ul className="maker-stories">
          {stories.map((seller) => (
            <li key={seller.handle}>
              {seller.picture === null ? null : <Picture picture={seller.picture} size="thumb" decorative />}
              <div>
                <p>{seller.tagline}</p>
                <h3>
                  <ShopLink href={routes.seller(market.code, seller.handle)}>{seller.name}</ShopLink>
                </h3>
                <small>
                  {t("stories.from", { village: seller.village, kecamatan: seller.kecamatan.name })}
                </small>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
