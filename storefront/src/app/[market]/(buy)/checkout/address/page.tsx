import type { Metadata } from "next";
import { checkoutMessages } from "@/checkout/checkout-messages";
import { CheckoutPage } from "@/checkout/checkout-page";
import { ForeignAddress } from "@/checkout/foreign-address-section";
import { checkoutAt } from "@/checkout/get-checkout";
import { HomeAddress } from "@/checkout/home-address-section";
import { stepTitle } from "@/checkout/step-title";
import { marketOrNotFound } from "@/market/market-or-not-found";

export function generateMetadata({ params }: PageProps<"/[market]/checkout/address">): Promise<Metadata> {
  return stepTitle(params, "address");
}

export default async function AddressPage({ params }: PageProps<"/[market]/checkout/address">) {
  const market = marketOrNotFound((await params).market);
  const checkout = await checkoutAt(market, "address");
  const { t } = checkoutMessages(market);
  const isHome = market.channel === "home";
  return (
    <CheckoutPage
      market={market}
      step="address"
      checkout={checkout}
      title={t("address.title")}
      intro={
        isHome
          ? t("address.intro")
          : t("address.introAbroad", { country: market.countryName[market.language] })
      }
    >
      {isHome ? (
        <HomeAddress market={market} cart={checkout.cart} />
      ) : (
        <ForeignAddress market={market} cart={checkout.cart} />
      )}
    </CheckoutPage>
  );
}
