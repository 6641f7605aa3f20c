import type { Market } from "@lapak-lebak/domain/market";
import type { Category } from "@/backend/schemas/catalog";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Picture } from "@/ui/picture";
import { SectionHeading } from "@/ui/section-heading";
import { ShopLink } from "@/ui/shop-link";

/** The families of goods that this market has something of. */
export function CategoryTiles({ market, categories }: { market: Market; categories: readonly Category[] }) {
  const t = translate(market.language, "home");
  const filled = categories.filter((category) => category.listing_count > 0);
  return (
    <section className="page mt-14">
      <SectionHeading title={t("categories.title")} />
      <ul className="grid grid-cols-3 gap-x-3 gap-y-6 sm:grid-cols-4 sm:gap-x-6 lg:grid-cols-6">
        {filled.map((category) => (
          <li key={category.handle}>
            <ShopLink
              href={routes.category(market.code, category.handle)}
              className="group block text-center"
            >
              <span className="block overflow-hidden rounded-full border-4 border-card bg-paper-deep shadow-low">
                {category.picture === null ? (
                  <span className="block aspect-square" />
                ) : (
                  <Picture
                    picture={category.picture}
                    sizes="(width < 40rem) 30vw, 170px"
                    decorative
                    className="aspect-square w-full motion-safe:transition-transform motion-safe:duration-300 motion-safe:group-hover:scale-105"
                  />
                )}
              </span>
              <span className="mt-2 block text-sm leading-5 font-semibold group-hover:text-leaf">
                {category.name}
              </span>
              <span className="block text-xs text-ink-soft">
                {t("categories.count", { count: category.listing_count })}
              </span>
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
