import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { adoptListings } from "./set-up/adopt-listings";
import { ensureCategories } from "./set-up/categories";
import { ensureFirstAdministrator } from "./set-up/first-administrator";
import type { ChannelIds } from "../workflows/seller/channel-ids";
import { ensureChannels } from "./set-up/channels";
import { ensureLocales } from "./set-up/locales";
import { ensureRegions } from "./set-up/regions";
import { ensureShippingOptionTypes } from "./set-up/shipping-option-types";
import { ensureStore } from "./set-up/store";

/**
 * Sets up a shop without any goods: languages, channels and their keys, regions with currencies and taxes, categories; goods that
 * are older than listings are recorded as such.
 * Safe to repeat: what is there already stays as it is.
 *
 * Run by `medusa exec ./src/scripts/set-up.ts`, from the built server `./src/scripts/set-up.js`.
 */
export default async function setUp({ container }: ExecArgs): Promise<void> {
  await setUpMarketplace(container);
  container.resolve(ContainerRegistrationKeys.LOGGER).info("The shop is set up.");
}

/** What `setUp` does, for those who go on to fill the shop. */
export async function setUpMarketplace(container: MedusaContainer): Promise<ChannelIds> {
  await ensureLocales(container);
  const channels = await ensureChannels(container);
  await ensureRegions(container);
  await ensureStore(container, channels);
  await ensureCategories(container);
  await ensureShippingOptionTypes(container);
  await adoptListings(container);
  await ensureFirstAdministrator(container);
  return channels;
}
