import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { ShopLink } from "@/ui/shop-link";
import { LISTING_TABS, type ListingTab } from "./list-query";

/** The states in which goods can be, one touch each. */
export function TabLinks({ current }: { current: ListingTab }) {
  const t = sellerTexts("listings");
  return (
    <nav aria-label={t("tabs.label")} className="no-scrollbar -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b border-line text-sm">
        {LISTING_TABS.map((tab) => (
          <li key={tab}>
            <ShopLink
              href={sellerRoutes.listings({ tab: tab === "all" ? "" : tab })}
              aria-current={tab === current ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-1.5 border-b-3 border-transparent px-3 font-medium whitespace-nowrap text-ink-soft hover:text-leaf aria-[current]:border-leaf aria-[current]:font-bold aria-[current]:text-leaf-deep"
            >
              {t(`tabs.${tab}`)}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
