import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { listingAttributesOf } from "../../../listing/attributes";
import { channelsOf } from "../../../listing/channels";
import { channelIds } from "../channel-ids";

const productOnSale = z.object({
  id: z.string(),
  status: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullish()).nullish(),
  seller: z.object({ status: z.enum(BUSINESS_STATUSES) }).nullish(),
});

interface ChannelLink {
  product_id: string;
  sales_channel_id: string;
}

/** What is missing for listings to be on sale where they belong, and nowhere else. */
export interface ChannelDecision {
  add: ChannelLink[];
  remove: ChannelLink[];
}

/** Compares the channels that listings are in with those where `channelsOf` wants them. */
export async function decideChannels(
  productIds: readonly string[],
  container: MedusaContainer,
): Promise<ChannelDecision> {
  const ids = await channelIds(container);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "status", "metadata", "sales_channels.id", "seller.status"],
    filters: { id: [...productIds] },
  });
  const add: ChannelLink[] = [];
  const remove: ChannelLink[] = [];
  for (const product of z.array(productOnSale).parse(data)) {
    const present = new Set((product.sales_channels ?? []).flatMap((channel) => channel?.id ?? []));
    const wanted = new Set(
      channelsOf(
        { status: product.status, attributes: listingAttributesOf(product.metadata) },
        product.seller ?? undefined,
      ).map((name) => ids[name]),
    );
    for (const sales_channel_id of wanted) {
      if (!present.has(sales_channel_id)) add.push({ product_id: product.id, sales_channel_id });
    }
    for (const sales_channel_id of present) {
      if (!wanted.has(sales_channel_id)) remove.push({ product_id: product.id, sales_channel_id });
    }
  }
  return { add, remove };
}

/** {@link decideChannels} within a workflow. Reads only. */
export const decideChannelsStep = createStep(
  "decide-channels",
  async ({ product_ids }: { product_ids: string[] }, { container }) =>
    new StepResponse(await decideChannels(product_ids, container)),
);
