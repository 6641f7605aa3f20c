import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { ChannelName } from "../../listing/channels";

/** The ids of the two sales channels. */
export type ChannelIds = Record<ChannelName, string>;

/** The ids of the channels that the set-up made. @throws MedusaError UNEXPECTED_STATE when it has not been run */
export async function channelIds(container: MedusaContainer): Promise<ChannelIds> {
  const channels = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: ["home", "export"] });
  const idOf = (name: ChannelName) => {
    const id = channels.find((channel) => channel.name === name)?.id;
    if (id !== undefined) return id;
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `There is no sales channel "${name}": run src/scripts/set-up first.`,
    );
  };
  return { home: idOf("home"), export: idOf("export") };
}
