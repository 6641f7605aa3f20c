import { money } from "@lapak-lebak/domain/money";
import { formatMoney } from "@lapak-lebak/domain/money-format";
import type { ListingRow as Row } from "@/backend/schemas/seller-listing";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";
import { ShopLink } from "@/ui/shop-link";
import { isSold } from "./listing-actions";
import { QuickEditForm } from "./quick-edit-form";
import { quickVariants } from "./quick-variants";
import { RowActions } from "./row-actions";
import { StatusBadges } from "./status-badge";

const SUMMARY =
  "flex min-h-11 items-center gap-1.5 rounded-full px-2 text-sm font-semibold text-leaf hover:bg-paper-deep";

interface ListingRowProps {
  row: Row;
  /** The list's address, to return to. */
  back: string;
}

/** A listing in the list: what it is, what it costs, where it stands, and what can be done to it. */
export function ListingRow({ row, back }: ListingRowProps) {
  const t = sellerTexts("listings");
  const form = sellerTexts("form");
  const title = row.title.trim() === "" ? t("row.untitled") : row.title;
  return (
    <li className="rounded-md border border-line bg-card p-3 sm:p-4">
      <div className="flex gap-3">
        {row.picture === null ? (
          <span className="grid size-20 shrink-0 place-items-center rounded-sm bg-paper-deep text-ink-soft">
            <Icon name="camera" />
            <span className="sr-only">{t("row.noPicture")}</span>
          </span>
        ) : (
          <Picture
            picture={{ ...row.picture, alt: "" }}
            size="thumb"
            decorative
            className="size-20 shrink-0 rounded-sm"
          />
        )}
        <div className="grid min-w-0 flex-1 content-start gap-1">
          <StatusBadges status={row.status} revision={row.revision} />
          <h2 className="text-base leading-snug font-bold">
            <ShopLink
              href={sellerRoutes.listing(row.id)}
              className="-my-1 inline-block py-1 underline-offset-4 hover:text-leaf hover:underline"
            >
              {title}
            </ShopLink>
          </h2>
          <Figures row={row} />
        </div>
      </div>
      <div className="mt-2 -mx-1 flex flex-wrap gap-x-1 border-t border-line pt-1">
        <ShopLink
          href={sellerRoutes.listing(row.id)}
          aria-label={t("row.edit", { title })}
          className={SUMMARY}
        >
          <Icon name="pencil" className="size-4" />
          {t("actions.edit")}
        </ShopLink>
        {isSold(row.status) ? (
          <details className="open:basis-full">
            <summary aria-label={t("quick.openFor", { title })} className={SUMMARY}>
              <Icon name="banknote" className="size-4" />
              {t("quick.open")}
            </summary>
            <QuickEditForm
              // What the shop has now becomes what stood there before.
              key={row.variants.map(({ price, stock }) => `${String(price)}-${String(stock)}`).join()}
              listing={row.id}
              variants={quickVariants(row)}
              texts={{
                fix: form("fix"),
                submit: t("quick.submit"),
                sending: t("quick.sending"),
                price: t("quick.price"),
                stock: t("quick.stock"),
                hint: t("quick.hint"),
              }}
            />
          </details>
        ) : null}
        <details className="open:basis-full">
          <summary aria-label={t("row.moreFor", { title })} className={SUMMARY}>
            <Icon name="chevron-down" className="size-4" />
            {t("row.more")}
          </summary>
          <RowActions row={row} back={back} />
        </details>
      </div>
    </li>
  );
}

/** Price and stock where the goods are sold; else how much is still to be filled in. */
function Figures({ row }: { row: Row }) {
  const t = sellerTexts("listings");
  if (row.problems > 0 && !isSold(row.status)) {
    return <p className="text-sm text-terracotta">{t("row.problems", { count: row.problems })}</p>;
  }
  const price = row.price_from === null ? null : formatMoney(money(row.price_from, "IDR"), "id");
  const several = new Set(row.variants.map((variant) => variant.price)).size > 1;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm tabular-nums">
      <b>{price === null ? t("row.noPrice") : several ? t("row.from", { price }) : price}</b>
      <span className={row.stock === 0 ? "font-semibold text-terracotta" : "text-ink-soft"}>
        {row.stock === null
          ? t("row.noStock")
          : row.stock === 0
            ? t("row.soldOut")
            : t("row.stock", { count: row.stock })}
      </span>
    </p>
  );
}
