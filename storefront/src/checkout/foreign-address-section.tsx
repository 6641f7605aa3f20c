import type { Market } from "@lapak-lebak/domain/market";
import type { Cart } from "@/backend/schemas/cart";
import { checkoutMessages } from "./checkout-messages";
import { addressCustomOf } from "./foreign-address";
import { ForeignAddressForm } from "./foreign-address-form";
import { formTexts } from "./form-texts";

/** The form for an address in the market's country, filled with what is known of it. */
export function ForeignAddress({ market, cart }: { market: Market; cart: Cart }) {
  const { t } = checkoutMessages(market);
  const custom = addressCustomOf(market.country);
  const address = cart.address?.country_code === market.country ? cart.address : null;
  const optional = (label: string) => `${label} (${t("optional")})`;
  const state = t(`address.state.${custom.stateWord}`);
  return (
    <ForeignAddressForm
      market={market.code}
      values={{
        line_1: address?.address_1 ?? "",
        line_2: address?.address_2 ?? "",
        city: address?.city ?? "",
        state: address?.province ?? "",
        postal_code: address?.postal_code ?? "",
      }}
      state={custom.state}
      texts={{
        ...formTexts(market, t("address.next")),
        line1: t("address.line1"),
        line1Hint: t("address.line1Hint"),
        line2: optional(t("address.line2")),
        line2Hint: t("address.line2Hint"),
        city: t("address.city"),
        state: custom.state === "optional" ? optional(state) : state,
        postalCode: t(`address.postal.${custom.postalWord}`),
        postalCodeHint: t("address.example", { example: custom.example }),
        country: t("address.country"),
        countryName: market.countryName[market.language],
        countryNote: t("address.countryNote"),
      }}
    />
  );
}
