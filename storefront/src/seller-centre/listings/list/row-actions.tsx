import { DEFAULT_MARKET } from "@lapak-lebak/domain/market";
import type { ListingRow } from "@/backend/schemas/seller-listing";
import { routes } from "@/routes";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { ShopLink } from "@/ui/shop-link";
import { changeListing } from "./change-listing";
import { actionsFor } from "./listing-actions";

const ITEM =
  "flex min-h-11 w-full items-center rounded-sm px-3 text-left text-sm font-semibold hover:bg-paper-deep";

/** All else that can be done to a listing. Buttons of plain forms, so that it works without a script. */
export function RowActions({ row, back }: { row: ListingRow; back: string }) {
  const t = sellerTexts("listings");
  const isUp = row.status === "published" && row.handle !== null;
  return (
    <ul className="grid gap-1 pt-2 sm:grid-cols-2">
      {isUp && row.handle !== null ? (
        <li>
          <ShopLink href={routes.product(DEFAULT_MARKET, row.handle)} className={ITEM}>
            {t("actions.view")}
          </ShopLink>
        </li>
      ) : (
        <li>
          <ShopLink href={sellerRoutes.listingPreview(row.id)} className={ITEM}>
            {t("actions.preview")}
          </ShopLink>
        </li>
      )}
      {(["duplicate", ...actionsFor(row)] as const).map((action) => (
        <li key={action}>
          <form action={changeListing}>
            <input type="hidden" name="listing" value={row.id} />
            <input type="hidden" name="back" value={back} />
            <button
              name="action"
              value={action}
              className={`${ITEM} ${action === "archive" ? "text-danger" : ""}`}
            >
              {t(`actions.${action}`)}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
