import { z } from "zod";

/** Query of the list of transfers. `q` is an amount, a unique code or an order's number, with or without separators. */
export const listTransfersQuery = z.strictObject({
  status: z.enum(["awaiting", "confirmed", "expired", "cancelled"]).default("awaiting"),
  q: z.string().trim().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});

/** Parsed query of the list of transfers. */
export type ListTransfersQuery = z.output<typeof listTransfersQuery>;

/** Confirming takes nothing from the body: who confirms is in the session, what is confirmed in the address. */
export const confirmTransferBody = z.strictObject({}).default({});
