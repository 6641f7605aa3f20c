import { formatMoney } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { Price } from "@/ui/price";
import { ShopLink } from "@/ui/shop-link";
import { removeLineAction } from "./actions";
import type { CartLineView } from "./cart-view";
import { LinePicture } from "./line-picture";
import { LineTroubleNote } from "./line-trouble-note";
import { QuantityForm } from "./quantity-form";

/** One line of the cart: what it is, how many, what it costs, and what keeps it from being bought. */
export function CartLine({ market, line }: { market: Market; line: CartLineView }) {
  const t = translate(market.language, "cart");
  const { title } = line;
  const isSold = line.trouble?.kind !== "not_sold";
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <LinePicture pictureKey={line.pictureKey} className="size-20 sm:size-24" />
      <div className="flex min-w-0 flex-wrap justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 sm:flex-1">
          <h3 className="text-base leading-snug">
            {isSold ? (
              <ShopLink
                href={routes.product(market.code, line.handle)}
                className="underline-offset-4 hover:text-leaf hover:underline"
              >
                {title}
              </ShopLink>
            ) : (
              title
            )}
          </h3>
          <p className="mt-0.5 text-sm text-ink-soft">{line.variantTitle}</p>
          <p className="text-sm text-ink-soft">
            {t("line.each", { price: formatMoney(line.unitPrice, market.language) })}
          </p>
        </div>
        <p className="font-bold text-sugar-deep">
          <span className="sr-only">{t("line.total")}: </span>
          <Price money={line.total} language={market.language} />
        </p>
      </div>
      <div className="col-span-full flex flex-wrap items-start justify-between gap-x-4 gap-y-2 sm:col-start-2">
        {isSold ? (
          <QuantityForm
            market={market.code}
            line={line.id}
            quantity={line.quantity}
            texts={{
              label: t("quantity.label", { title }),
              less: t("quantity.less", { title }),
              more: t("quantity.more", { title }),
              save: t("quantity.save"),
            }}
          />
        ) : null}
        <RemoveForm market={market} line={line} />
        {line.trouble === null ? null : (
          <LineTroubleNote market={market} line={line} trouble={line.trouble} />
        )}
      </div>
    </li>
  );
}

function RemoveForm({ market, line }: { market: Market; line: CartLineView }) {
  const t = translate(market.language, "cart");
  return (
    <form action={removeLineAction}>
      <input type="hidden" name="market" value={market.code} />
      <input type="hidden" name="line" value={line.id} />
      <input type="hidden" name="listing" value={line.handle} />
      <input type="hidden" name="variant_id" value={line.variantId ?? ""} />
      <input type="hidden" name="quantity" value={line.quantity} />
      <button
        aria-label={t("line.removeLabel", { title: `${line.title} ${line.variantTitle}`.trim() })}
        className="flex min-h-11 items-center gap-1.5 rounded-full px-3 text-sm font-semibold text-ink-soft hover:bg-paper-deep hover:text-danger"
      >
        <Icon name="trash" className="size-4" />
        {t("line.remove")}
      </button>
    </form>
  );
}
