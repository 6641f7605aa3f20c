import type { Market } from "@lapak-lebak/domain/market";
import type { Home } from "@/backend/schemas/catalog";
import { formatCount } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Picture } from "@/ui/picture";
import { ShopLink } from "@/ui/shop-link";

const SHOWN = 3;

/** Three of the goods, each of another kind, and what the shop itself counts. */
export function ShopInPictures({ market, home }: { market: Market; home: Home }) {
  const t = translate(market.language, "about");
  const kinds = home.categories.filter(({ picture, listing_count: count }) => picture !== null && count > 0);
  const step = Math.max(1, Math.floor(kinds.length / SHOWN));
  const shown = kinds.filter((_, index) => index % step === 0).slice(0, SHOWN);
  return (
    <div className="mt-6 overflow-hidden rounded-lg border border-line bg-card">
      {shown.length === 0 ? null : (
        <ul aria-label={t("pictures")} className="grid grid-cols-3 gap-px bg-line">
          {shown.map(({ handle, name, picture }) =>
            picture === null ? null : (
              <li key={handle} className="overflow-hidden bg-paper-deep">
                <ShopLink href={routes.category(market.code, handle)} className="block">
                  <Picture
                    picture={{ ...picture, alt: name }}
                    size="small"
                    sizes="(width < 68rem) 33vw, 224px"
                    hero
                    className="aspect-square w-full"
                  />
                </ShopLink>
              </li>
            ),
          )}
        </ul>
      )}
      <dl className="grid grid-cols-3 divide-x divide-line text-center">
        {(["sellers", "listings", "kecamatan"] as const).map((what) => (
          <div key={what} className="flex flex-col-reverse justify-end px-2 py-4">
            <dt className="text-xs text-ink-soft">{t(`totals.${what}`)}</dt>
            <dd className="text-2xl font-extrabold text-sugar tabular-nums">
              {formatCount(home.totals[what], market.language)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
