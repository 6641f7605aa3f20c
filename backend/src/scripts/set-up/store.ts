import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import { CURRENCY_CODES } from "@lapak-lebak/domain/currency";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { BASE_LOCALE, TRANSLATION_LOCALE } from "../../translation/locales";
import type { ChannelIds } from "../../workflows/seller/channel-ids";

const NAME = "Lapak Lebak";

/** Names the shop, its currencies (rupiah first) and its languages, and makes the home channel and region its defaults. */
export async function ensureStore(container: MedusaContainer, channels: ChannelIds): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (store === undefined) throw new Error("Medusa has made no store yet: start it once, then set up again.");
  if (store.name === NAME && store.default_sales_channel_id === channels.home) return;
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "idr" }, { take: 1 });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: NAME,
        default_sales_channel_id: channels.home,
        ...(region === undefined ? {} : { default_region_id: region.id }),
        supported_currencies: CURRENCY_CODES.map((code) => ({
          currency_code: code.toLowerCase(),
          is_default: code === "IDR",
          is_tax_inclusive: true,
        })),
        supported_locales: [{ locale_code: BASE_LOCALE }, { locale_code: TRANSLATION_LOCALE }],
      },
    },
  });
}
