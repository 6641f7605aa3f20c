import { formatMoney } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import type { ListingDetail } from "@/backend/schemas/listing";
import { AddToCartForm } from "@/cart/add-to-cart-form";
import { translate } from "@/i18n/translate";
import { VariantPicker } from "./variant-picker";

/** Price, choice of variant, and the form that puts it into the cart. */
export function BuyBox({ market, listing }: { market: Market; listing: ListingDetail }) {
  const t = translate(market.language, "catalog");
  const options = listing.options.map((option) => option.title.toLocaleLowerCase(market.language));
  const choices = listing.variants.map((variant) => ({
    id: variant.id,
    label: variant.title === "" ? listing.title : variant.title,
    price: formatMoney(variant.price, market.language),
  }));
  return (
    <AddToCartForm market={market} listingHandle={listing.handle} variants={listing.variants}>
      <VariantPicker
        choices={choices}
        stockUrl={`/api/stock/${listing.handle}?market=${market.code}`}
        texts={{
          legend:
            options.length === 0
              ? t("product.chooseVariant")
              : t("product.choose", { option: options.join(", ") }),
          inStock: t("product.inStock"),
          fewLeft: t("product.fewLeft"),
          soldOut: t("product.soldOut"),
          soldOutAll: t("product.soldOutAll"),
        }}
      >
        <p className="mt-1 text-xs text-ink-soft">
          {market.taxDisplay === "included" ? t("product.taxIncluded") : t("product.taxExport")}
        </p>
      </VariantPicker>
    </AddToCartForm>
  );
}
