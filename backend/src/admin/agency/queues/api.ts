import { z } from "zod";
import { ask } from "../request/send";

/** How many businesses, listings and certificates wait for a decision. */
const queues = z.object({
  businesses: z.number().int(),
  listings: z.number().int(),
  certificates: z.number().int(),
});

export type Queues = z.infer<typeof queues>;

export const readQueues = () => ask(queues, "/admin/agency/queues");
