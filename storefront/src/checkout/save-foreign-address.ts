"use server";

import { redirect } from "next/navigation";
import { updateCart } from "@/cart/change-cart";
import { getCart } from "@/cart/get-cart";
import { errorsOf, typedInto, type FormState } from "@/forms/form-state";
import { marketOfForm } from "@/forms/market-field";
import { checkoutMessages } from "./checkout-messages";
import { FOREIGN_ADDRESS_FIELDS, foreignAddressSchema } from "./foreign-address";
import { stepRoute } from "./get-checkout";
import { whyNotSaved } from "./why-not-saved";

/** Saves an address in the market's country and goes on to how the parcels are sent. */
export async function saveForeignAddress(before: FormState, form: FormData): Promise<FormState> {
  const market = marketOfForm(form);
  const values = typedInto(form, FOREIGN_ADDRESS_FIELDS);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = foreignAddressSchema(market).safeParse(values);
  if (!parsed.success) return { ...answer, errors: errorsOf(parsed.error, checkoutMessages(market).say) };
  const { line_1, line_2, city, state, postal_code } = parsed.data;
  try {
    await updateCart(market, {
      shipping_address: {
        id: (await getCart(market))?.address?.id ?? undefined,
        address_1: line_1,
        address_2: line_2,
        city,
        province: state,
        postal_code,
        country_code: market.country,
      },
    });
  } catch (error) {
    return { ...answer, failure: whyNotSaved(market, error) };
  }
  redirect(stepRoute(market, "delivery"));
}
