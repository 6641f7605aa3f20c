import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { channelIds } from "../channel-ids";

/** The ids of the two sales channels. */
export const readChannelIdsStep = createStep(
  "read-channel-ids",
  async (_input: object, { container }) => new StepResponse(await channelIds(container)),
);
