"use server";

import type { Market } from "@lapak-lebak/domain/market";
import { redirect } from "next/navigation";
import { requestAsBuyer } from "@/backend/buyer-request";
import { cartAnswerSchema, CART_FIELDS } from "@/backend/schemas/cart";
import type { FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { marketOfForm } from "@/forms/market-field";
import { routes } from "@/routes";
import { checkoutMessages } from "./checkout-messages";
import { deliveryField } from "./delivery-field";
import { getCheckout, stepRoute } from "./get-checkout";
import { whyNotSaved } from "./why-not-saved";

/** Saves how each seller's parcel is sent, and goes on to looking it all over. */
export async function saveDelivery(before: FormState, form: FormData): Promise<FormState> {
  const market = marketOfForm(form);
  const checkout = await getCheckout(market);
  if (checkout === null) redirect(routes.cart(market.code));
  const { t } = checkoutMessages(market);
  const values: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (const { seller, options } of checkout.parcels) {
    const field = deliveryField(seller);
    const chosen = options.find(({ id }) => id === textOf(form, field));
    if (chosen === undefined) errors[field] = t("delivery.missing", { seller: seller.name });
    else values[field] = chosen.id;
  }
  const answer = { values, errors, failure: null, attempt: before.attempt + 1 };
  if (Object.keys(errors).length > 0) return answer;
  try {
    await setShippingMethods(market, checkout.cart.id, Object.values(values));
  } catch (error) {
    return { ...answer, failure: whyNotSaved(market, error) };
  }
  redirect(stepRoute(market, "review"));
}

async function setShippingMethods(market: Market, cartId: string, optionIds: string[]): Promise<void> {
  await requestAsBuyer(market, {
    path: `/store/carts/${cartId}/shipping-methods`,
    query: { fields: CART_FIELDS },
    method: "POST",
    body: optionIds.map((option_id) => ({ option_id })),
    schema: cartAnswerSchema,
  });
}
