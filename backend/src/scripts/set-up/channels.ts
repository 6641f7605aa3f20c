import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ChannelIds } from "../../workflows/seller/channel-ids";
import type { ChannelName } from "../../listing/channels";

const DESCRIPTIONS: Record<ChannelName, string> = {
  home: "Pembeli di Indonesia",
  export: "Pembeli di luar negeri: hanya barang yang siap ekspor",
};

/**
 * Makes the sales channels home and export, each with a publishable key of the same title. What Medusa makes of its own
 * accord at its first start becomes the home channel and its key, so that nothing lies about unused.
 */
export async function ensureChannels(container: MedusaContainer): Promise<ChannelIds> {
  const home = await ensureChannel(container, "home");
  const abroad = await ensureChannel(container, "export");
  await ensureKey(container, "home", home);
  await ensureKey(container, "export", abroad);
  return { home, export: abroad };
}

async function ensureChannel(container: MedusaContainer, name: ChannelName): Promise<string> {
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({});
  const existing = channels.find((channel) => channel.name === name);
  if (existing !== undefined) return existing.id;

  const data = { name, description: DESCRIPTIONS[name] };
  const unused =
    name === "home" ? channels.find((channel) => channel.name === "Default Sales Channel") : undefined;
  if (unused !== undefined) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: unused.id }, update: data },
    });
    return unused.id;
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [data] },
  });
  const [created] = result;
  if (created === undefined) throw new Error(`The sales channel ${name} was not made.`);
  return created.id;
}

async function ensureKey(container: MedusaContainer, title: ChannelName, channelId: string): Promise<void> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" });
  if (keys.some((key) => key.title === title)) return;

  const unused =
    title === "home" ? keys.find((key) => key.title === "Default Publishable API Key") : undefined;
  if (unused !== undefined) {
    await updateApiKeysWorkflow(container).run({ input: { selector: { id: unused.id }, update: { title } } });
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: unused.id, add: [channelId] } });
    return;
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title, type: "publishable", created_by: "set-up" }] },
  });
  const [created] = result;
  if (created === undefined) throw new Error(`The publishable key ${title} was not made.`);
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: created.id, add: [channelId] } });
}
