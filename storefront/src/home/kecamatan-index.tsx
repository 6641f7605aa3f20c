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
      <ul className="columns-2 gap-8 text-sm sm:columns-3 lg:columns-4">
        {sorted.map(({ slug, name, listing_count: count }) => (
          <li key={slug} className="break-inside-avoid border-b border-line">
            {count === 0 ? (
              <span className="flex min-h-11 items-center justify-between text-ink-soft">
                {name} <span className="tabular-nums">0</span>
              </span>
            ) : (
              <ShopLink
                href={routes.search(market.code, `kecamatan=${slug}`)}
                className="flex min-h-11 items-center justify-between font-medium hover:text-leaf"
              >
                {name} <span className="text-ink-soft tabular-nums">{count}</span>
              </ShopLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
