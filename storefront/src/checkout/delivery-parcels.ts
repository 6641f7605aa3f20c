import type { Market } from "@lapak-lebak/domain/market";
import { formatMoney } from "@lapak-lebak/domain/money";
import type { Parcel, ParcelOption } from "@/backend/schemas/parcels";
import { checkoutMessages } from "./checkout-messages";
import { deliveryField } from "./delivery-field";
import type { DeliveryParcel } from "./delivery-form";
import type { Checkout } from "./get-checkout";

/** A checkout's parcels in the reader's words: what is in each, and how it can travel. */
export function deliveryParcels(market: Market, { cart, parcels }: Checkout): DeliveryParcel[] {
  const { t } = checkoutMessages(market);
  return parcels.map((parcel, index) => {
    const { seller, items, options, chosen_option_id: chosen, chargeable_kg: kg } = parcel;
    const lines = cart.lines.filter(({ id }) => items.includes(id));
    return {
      field: deliveryField(seller),
      title: t("delivery.parcel", { number: index + 1, seller: seller.name }),
      place: t("delivery.place", {
        kecamatan: seller.kecamatan.name,
        weight: t("delivery.weight", { kg: kg ?? 1 }),
      }),
      goods: lines.map(({ quantity, title }) => `${String(quantity)} × ${title}`).join(", "),
      choices: options.map((option) => choiceOf(market, seller, option)),
      chosen: options.find(({ id }) => id === chosen)?.id ?? suggested(options)?.id ?? "",
    };
  });
}

/** What most buyers want: the cheapest courier, and only where there is none, fetching it. */
function suggested(options: readonly ParcelOption[]): ParcelOption | undefined {
  const byPrice = [...options].sort((a, b) => a.price.amount - b.price.amount);
  return byPrice.find(({ service }) => service !== "pickup") ?? byPrice[0];
}

function choiceOf(market: Market, seller: Parcel["seller"], option: ParcelOption) {
  const { t } = checkoutMessages(market);
  const pickup = option.service === "pickup";
  const [from, to] = option.days ?? [];
  return {
    id: option.id,
    pickup,
    name: nameOf(market, option),
    note: pickup
      ? t("delivery.pickupNote", { seller: seller.name, kecamatan: seller.kecamatan.name })
      : from === undefined || to === undefined
        ? ""
        : t("delivery.courierDays", { from, to }),
    price: option.price.amount === 0 ? t("delivery.free") : formatMoney(option.price, market.language),
  };
}

/** What a way of sending is called: the backend's own names are in one language. */
export function nameOf(market: Market, { service }: Pick<ParcelOption, "service">): string {
  const { t } = checkoutMessages(market);
  if (service === "pickup") return t("delivery.pickup");
  return t(service === "courier-home" ? "delivery.courier" : "delivery.courierAbroad");
}
