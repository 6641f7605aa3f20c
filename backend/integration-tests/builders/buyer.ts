import { bodyOf, type Answer, type ApiClient } from "./api-client";

export interface CartBody {
  id: string;
  total: number;
  shipping_total: number;
  items: { id: string; variant_id: string; quantity: number }[];
}

export interface ParcelBody {
  seller: { id: string; name: string };
  items: string[];
  chargeable_kg: number | null;
  options: {
    id: string;
    service: string;
    price: { amount: number; currency: string };
    days: number[] | null;
  }[];
  chosen_option_id: string | null;
}

export interface CompletionBody {
  type: string;
  code?: string;
  order?: { id: string; total: number; display_id: number };
}

/** An address in Banten, as the shop writes it: the province's code, and names in the metadata. */
export const AT_HOME = {
  first_name: "Siti",
  last_name: "Aminah",
  address_1: "Jl. Raya 12",
  city: "Kota Serang",
  province: "36",
  postal_code: "42111",
  country_code: "id",
  phone: "081200001111",
  metadata: { province_name: "Banten", kecamatan_name: "Serang", village_name: "Cipare" },
};

/** An address in the United States. */
export const ABROAD = {
  first_name: "Ann",
  last_name: "Lee",
  address_1: "12 Elm Street",
  city: "Portland",
  province: "OR",
  postal_code: "97201",
  country_code: "us",
};

/** Somebody who buys as a guest, as the shop does on their behalf. */
export function buyer(
  api: ApiClient,
  given: { regionId: string; market: string; address: Record<string, unknown>; email: string },
) {
  const startCart = async (lines: { variantId: string; quantity: number }[]): Promise<string> => {
    const { cart } = bodyOf(
      await api.post<{ cart: CartBody }>("/store/carts", {
        region_id: given.regionId,
        email: given.email,
        metadata: { market: given.market },
      }),
    );
    for (const { variantId: variant_id, quantity } of lines) {
      bodyOf(await api.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity }));
    }
    return cart.id;
  };
  const sendTo = async (cartId: string, shipping_address = given.address): Promise<void> => {
    bodyOf(await api.post(`/store/carts/${cartId}`, { shipping_address }));
  };
  const parcels = async (cartId: string): Promise<ParcelBody[]> =>
    bodyOf(await api.get<{ parcels: ParcelBody[] }>(`/store/carts/${cartId}/parcels`)).parcels;
  const chooseCouriers = async (cartId: string): Promise<void> => {
    for (const { options } of await parcels(cartId)) {
      const option_id = options.find(({ service }) => service !== "pickup")?.id;
      bodyOf(await api.post(`/store/carts/${cartId}/shipping-methods`, { option_id }));
    }
  };
  const chooseTransfer = async (cartId: string, data?: Record<string, unknown>): Promise<void> => {
    const { payment_collection } = bodyOf(
      await api.post<{ payment_collection: { id: string } }>("/store/payment-collections", {
        cart_id: cartId,
      }),
    );
    const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`;
    bodyOf(await api.post(path, { provider_id: "pp_transfer_transfer", ...(data ? { data } : {}) }));
  };
  const complete = async (cartId: string): Promise<Answer<CompletionBody>> =>
    await api.post<CompletionBody>(`/store/carts/${cartId}/complete`);

  /** Everything up to the last button. */
  const readyCart = async (lines: { variantId: string; quantity: number }[]): Promise<string> => {
    const cartId = await startCart(lines);
    await sendTo(cartId);
    await chooseCouriers(cartId);
    await chooseTransfer(cartId);
    return cartId;
  };
  /** Buys, and answers the order with the token of its page. */
  const buy = async (lines: { variantId: string; quantity: number }[]) => {
    const { order } = bodyOf(await complete(await readyCart(lines)));
    if (!order) throw new Error("no order was placed");
    const { token } = bodyOf(await api.get<{ token: string }>(`/store/orders/${order.id}/status-token`));
    return { ...order, token };
  };
  return { startCart, sendTo, parcels, chooseCouriers, chooseTransfer, complete, readyCart, buy };
}
