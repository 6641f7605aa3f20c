import type { Metadata } from "next";
import { checkoutMessages } from "@/checkout/checkout-messages";
import { CheckoutPage } from "@/checkout/checkout-page";
import { ContactForm } from "@/checkout/contact-form";
import { formTexts } from "@/checkout/form-texts";
import { checkoutAt } from "@/checkout/get-checkout";
import { diallingCode } from "@lapak-lebak/domain/phone";
import { stepTitle } from "@/checkout/step-title";
import { marketOrNotFound } from "@/market/market-or-not-found";

export function generateMetadata({ params }: PageProps<"/[market]/checkout">): Promise<Metadata> {
  return stepTitle(params, "contact");
}

export default async function ContactPage({ params }: PageProps<"/[market]/checkout">) {
  const market = marketOrNotFound((await params).market);
  const checkout = await checkoutAt(market, "contact");
  const { t } = checkoutMessages(market);
  const { email, address } = checkout.cart;
  return (
    <CheckoutPage
      market={market}
      step="contact"
      checkout={checkout}
      title={t("contact.title")}
      intro={t("contact.intro")}
    >
      <ContactForm
        market={market.code}
        values={{ email, name: address?.first_name ?? "", phone: address?.phone ?? "" }}
        texts={{
          ...formTexts(market, t("contact.next")),
          name: t("contact.name"),
          phone: t("contact.phone"),
          phoneHint:
            market.channel === "home"
              ? t("contact.phoneHint")
              : t("contact.phoneHintAbroad", { code: diallingCode(market.country) }),
          email: t("contact.email"),
          emailHint: t("contact.emailHint"),
        }}
      />
    </CheckoutPage>
  );
}
