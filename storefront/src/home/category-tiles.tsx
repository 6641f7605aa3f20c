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
      <ul className="category-tiles">
        {filled.map(({ handle, name, picture, listing_count: count }) => (
          <li key={handle}>
            <ShopLink href={routes.category(market.code, handle)}>
              {picture === null ? null : <Picture picture={picture} size="thumb" decorative />}
              <b>{name}</b>
              <small>{t("categories.count", { count })}</small>
            </ShopLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
