import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Button } from "@/ui/button";
import { boxStyles } from "@/ui/field";
import { ShopLink } from "@/ui/shop-link";
import type { ListQuery } from "./list-query";

/** Looks for goods by name, within the tab that is open. A plain form. */
export function ListSearch({ query: { tab, q } }: { query: ListQuery }) {
  const t = sellerTexts("listings");
  const hidden = tab === "all" ? null : <input type="hidden" name="keadaan" value={tab} />;
  return (
    <form role="search" action={sellerRoutes.listings()} className="grid gap-1.5">
      {hidden}
      <label htmlFor="cari" className="text-sm font-semibold">
        {t("search.label")}
      </label>
      <div className="flex gap-2">
        <input
          id="cari"
          name="cari"
          type="search"
          defaultValue={q}
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          className={`${boxStyles} min-w-0 flex-1`}
        />
        <Button look="secondary">{t("search.submit")}</Button>
      </div>
      {q === "" ? null : (
        <ShopLink
          href={sellerRoutes.listings({ tab: tab === "all" ? "" : tab })}
          className="flex min-h-11 items-center justify-self-start text-sm font-semibold text-leaf underline underline-offset-4"
        >
          {t("search.clear")}
        </ShopLink>
      )}
    </form>
  );
}
