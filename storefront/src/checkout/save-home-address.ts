"use server";

import { redirect } from "next/navigation";
import { getVillageInFull, type VillageInFull } from "@/areas/child-areas";
import { updateCart } from "@/cart/change-cart";
import { getCart } from "@/cart/get-cart";
import { errorsOf, typedInto, type FormState } from "@/forms/form-state";
import { textOf } from "@/forms/form-text";
import { marketOfForm } from "@/forms/market-field";
import { areaChoices, type AreaChoices } from "./area-choices";
import { checkoutMessages } from "./checkout-messages";
import { stepRoute } from "./get-checkout";
import { consistentAreas, HOME_ADDRESS_FIELDS, homeAddressSchema } from "./home-address";
import { VILLAGE_KEY } from "./progress";
import { whyNotSaved } from "./why-not-saved";

export interface HomeAddressState extends FormState {
  /** What can be chosen below what was chosen. */
  choices: AreaChoices;
}

/**
 * Saves an address in Indonesia and goes on to how the parcels are sent. `intent=choose` only brings the next list of
 * areas: it is the button of browsers without a script.
 */
export async function saveHomeAddress(before: HomeAddressState, form: FormData): Promise<HomeAddressState> {
  const market = marketOfForm(form);
  const typed = typedInto(form, HOME_ADDRESS_FIELDS);
  const areas = consistentAreas({
    province: typed.province ?? "",
    regency: typed.regency ?? "",
    kecamatan: typed.kecamatan ?? "",
    village: typed.village ?? "",
  });
  const choices = await areaChoices(areas);
  const values = { ...typed, ...areas, postal_code: typed.postal_code || (choices.postalCode ?? "") };
  const answer = { values, choices, errors: {}, failure: null, attempt: before.attempt + 1 };
  if (textOf(form, "intent") === "choose") return answer;

  const { say } = checkoutMessages(market);
  const parsed = homeAddressSchema.safeParse(values);
  if (!parsed.success) return { ...answer, errors: errorsOf(parsed.error, say) };
  const place = await getVillageInFull(parsed.data.village);
  if (place === null) return { ...answer, errors: { village: say("village_missing") } };
  try {
    const cart = await getCart(market);
    const { street, note, postal_code } = parsed.data;
    await updateCart(market, {
      shipping_address: {
        id: cart?.address?.id ?? undefined,
        address_1: street,
        address_2: note,
        postal_code,
        country_code: market.country,
        ...placeFields(place),
      },
      metadata: { ...cart?.metadata, [VILLAGE_KEY]: place.village.code },
    });
  } catch (error) {
    return { ...answer, failure: whyNotSaved(market, error) };
  }
  redirect(stepRoute(market, "delivery"));
}

/** Couriers go by the province's code; people read the names. */
function placeFields({ province, regency, kecamatan, village }: VillageInFull) {
  return {
    province: province.code,
    city: regency.name,
    metadata: {
      province_name: province.name,
      regency_name: regency.name,
      kecamatan_name: kecamatan.name,
      village_name: village.name,
      village_code: village.code,
    },
  };
}
