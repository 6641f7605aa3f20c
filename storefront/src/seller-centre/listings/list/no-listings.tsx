import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import type { ListQuery } from "./list-query";

/** Said where a tab or a search has nothing in it; where there is nothing at all, how to begin. */
export function NoListings({ query: { tab, q } }: { query: ListQuery }) {
  const t = sellerTexts("listings");
  if (q !== "") {
    return (
      <EmptyState icon="search" title={t("empty.search")}>
        <p>{t("empty.searchBody")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="shopping-basket" title={t(tab === "all" ? "empty.all" : "empty.tab")}>
      <p>{t(tab === "all" ? "empty.allBody" : "empty.tabBody")}</p>
      {tab === "all" ? <LinkButton href={sellerRoutes.newListing()}>{t("new")}</LinkButton> : null}
    </EmptyState>
  );
}
