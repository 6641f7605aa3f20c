import type { Market } from "@lapak-lebak/domain/market";
import type { ReactNode } from "react";
import type { ListingVariant } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { AddToCartControls } from "./add-to-cart-controls";

export interface AddToCartFormProps {
  market: Market;
  /** For the way back to the page where the form stands. */
  listingHandle: string;
  /** What can be bought, in the order of the page; at least one. */
  variants: readonly ListingVariant[];
  /** The choice of variant: radio buttons named `variant_id`. */
  children: ReactNode;
}

/** The form that puts a listing into the cart. Without a script it leads to the cart. */
export function AddToCartForm({ market, listingHandle, children }: AddToCartFormProps) {
  const t = translate(market.language, "cart");
  return (
    <AddToCartControls
      market={market.code}
      listing={listingHandle}
      cartHref={routes.cart(market.code)}
      texts={{
        button: t("add.button"),
        pending: t("add.pending"),
        quantity: t("add.quantity"),
        less: t("add.less"),
        more: t("add.more"),
        toCart: t("add.toCart"),
      }}
    >
      {children}
    </AddToCartControls>
  );
}
