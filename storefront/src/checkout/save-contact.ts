"use server";

import { redirect } from "next/navigation";
import { updateCart } from "@/cart/change-cart";
import { getCart } from "@/cart/get-cart";
import { errorsOf, typedInto, type FormState } from "@/forms/form-state";
import { marketOfForm } from "@/forms/market-field";
import { CONTACT_FIELDS, contactSchema } from "./contact";
import { checkoutMessages } from "./checkout-messages";
import { stepRoute } from "./get-checkout";
import { whyNotSaved } from "./why-not-saved";

/** An address of another country is no beginning of one in this. */
const NOWHERE = { address_1: "", address_2: "", city: "", province: "", postal_code: "" };

/** Saves who gets the goods, and goes on to where they live. */
export async function saveContact(before: FormState, form: FormData): Promise<FormState> {
  const market = marketOfForm(form);
  const values = typedInto(form, CONTACT_FIELDS);
  const answer = { values, errors: {}, failure: null, attempt: before.attempt + 1 };
  const parsed = contactSchema(market).safeParse(values);
  if (!parsed.success) {
    const { say } = checkoutMessages(market);
    return { ...answer, errors: errorsOf(parsed.error, say) };
  }
  const { name, phone, email } = parsed.data;
  try {
    const address = (await getCart(market))?.address;
    const moved = address?.country_code !== market.country;
    await updateCart(market, {
      email,
      shipping_address: {
        id: address?.id ?? undefined,
        first_name: name,
        last_name: "",
        phone,
        country_code: market.country,
        ...(moved ? NOWHERE : {}),
      },
    });
  } catch (error) {
    return { ...answer, failure: whyNotSaved(market, error) };
  }
  redirect(stepRoute(market, "address"));
}
