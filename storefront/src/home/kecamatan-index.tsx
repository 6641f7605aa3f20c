import type { Market } from "@lapak-lebak/domain/market";
import type { Home } from "@/backend/schemas/catalog";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { SectionHeading } from "@/ui/section-heading";
import { ShopLink } from "@/ui/shop-link";

interface KecamatanIndexProps {
  market: Market;
  kecamatan: Home["kecamatan"];
}

/** Every kecamatan with how many listings come from it, as in the index of a book. */
export function KecamatanIndex({ market, kecamatan }: KecamatanIndexProps) {
  const t = translate(market.language, "home");
  const sorted = [...kecamatan].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <section className="page mt-16">
      <SectionHeading title={t("kecamatan.title")} body={t("kecamatan.body")} />
      <ul className="columns-2 gap-8 text-sm font-medium *:break-inside-avoid *:border-b *:border-line sm:columns-3 lg:columns-4 [&_a]:hover:text-leaf [&_i]:text-ink-soft [&_i]:not-italic [&_i]:tabular-nums [&_li>*]:flex [&_li>*]:min-h-11 [&_li>*]:items-center [&_li>*]:justify-between">
        {sorted.map(({ slug, name, listing_count: count }) => (
          <li key={slug}>
            {count === 0 ? (
              <span>
                {name} <i>0</i>
              </span>
            ) : (
              <ShopLink href={routes.search(market.code, `kecamatan=${slug}`)}>
                {name} <i>{count}</i>
              </ShopLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
