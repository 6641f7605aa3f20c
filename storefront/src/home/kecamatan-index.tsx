import type { Market } from "@lapak-lebak/domain/market";
import type { Home } from "@/backend/schemas/catalog";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { LinkList } from "@/ui/link-list";
import { SectionHeading } from "@/ui/section-heading";

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
      <SectionHeading title={t("kecamatan.title", { count: sorted.length })} body={t("kecamatan.body")} />
      <LinkList
        className="link-index"
        items={sorted.map(({ slug, name, listing_count: count }) => ({
          name,
          note: String(count),
          ...(count === 0 ? {} : { href: routes.search(market.code, `kecamatan=${slug}`) }),
        }))}
      />
    </section>
  );
}
