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
      <ul className="grid grid-cols-3 gap-x-3 gap-y-6 text-center sm:grid-cols-4 sm:gap-x-6 lg:grid-cols-6 [&_b]:mt-2 [&_b]:block [&_b]:text-sm [&_b]:leading-5 [&_b]:font-semibold [&_img]:aspect-square [&_img]:w-full [&_img]:rounded-full [&_img]:border-4 [&_img]:border-card [&_img]:shadow-low [&_li:hover_b]:text-leaf [&_small]:text-xs [&_small]:text-ink-soft">
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
