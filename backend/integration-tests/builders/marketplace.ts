import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AxiosInstance } from "axios";
import { setUpMarketplace } from "../../src/scripts/set-up";
import { apiClient, type ApiClient } from "./api-client";
import { ABROAD, AT_HOME, buyer } from "./buyer";
import { sellerWithGoods, type SellerWithGoods } from "./seller-with-goods";
import { staffMember } from "./staff";

/** A small marketplace: two sellers with one kind of goods each, a buyer at home and one abroad, and staff. */
export interface Marketplace {
  entin: SellerWithGoods;
  abah: SellerWithGoods;
  shopAtHome: ApiClient;
  shopAbroad: ApiClient;
  console: ApiClient;
  stranger: ApiClient;
  staffId: string;
  siti: ReturnType<typeof buyer>;
  ann: ReturnType<typeof buyer>;
  /** Variant of each seller's goods. */
  chips: string;
  sugar: string;
}

/** Sets the shop up and fills it. Chips cost Rp15.000 or $3.10, sugar Rp45.000 or $6.40; there are ten of each. */
export async function marketplace(
  container: MedusaContainer,
  api: Pick<AxiosInstance, "get" | "post" | "delete">,
): Promise<Marketplace> {
  const channels = await setUpMarketplace(container);
  const entin = await sellerWithGoods(container, channels, {
    name: "Keripik Bu Entin",
    goods: [{ title: "Keripik pisang" }],
  });
  const abah = await sellerWithGoods(container, channels, {
    name: "Gula Abah Jaya",
    goods: [{ title: "Gula semut", rupiah: 45_000, dollars: 6.4, grams: 1200 }],
  });
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
  const shop = (channel: string) =>
    apiClient(api, { "x-publishable-api-key": keys.find(({ title }) => title === channel)?.token ?? "" });
  const regionId = async (currency_code: string) =>
    (await container.resolve(Modules.REGION).listRegions({ currency_code }))[0]?.id ?? "";
  const staff = await staffMember(container);
  const [shopAtHome, shopAbroad] = [shop("home"), shop("export")];
  return {
    entin,
    abah,
    shopAtHome,
    shopAbroad,
    console: apiClient(api, staff.headers),
    stranger: apiClient(api, {}),
    staffId: staff.id,
    siti: buyer(shopAtHome, {
      regionId: await regionId("idr"),
      market: "id-id",
      address: AT_HOME,
      email: "siti@example.com",
    }),
    ann: buyer(shopAbroad, {
      regionId: await regionId("usd"),
      market: "en-us",
      address: ABROAD,
      email: "ann@example.com",
    }),
    chips: entin.goods[0]?.variantId ?? "",
    sugar: abah.goods[0]?.variantId ?? "",
  };
}
