import { z } from "zod";

const transferSessionData = z.object({
  /** Whether the money has been seen on the operator's account. */
  transfer_state: z.enum(["awaiting", "confirmed", "cancelled"]).default("awaiting"),
  /** The Medusa user who saw it. */
  confirmed_by: z.string().nullable().default(null),
});

/** What a payment session by transfer keeps in its `data`. */
export type TransferSessionData = z.infer<typeof transferSessionData>;

/**
 * Every key that the provider reads, with the value of a session nobody has paid. Buyers may send `data` of their own
 * when they start a session; returning all keys overwrites whatever they put there.
 */
export const UNPAID_TRANSFER: TransferSessionData = { transfer_state: "awaiting", confirmed_by: null };

/** The session data of a transfer that a user of the agency console confirms. */
export function confirmedTransferData(userId: string): TransferSessionData {
  return { transfer_state: "confirmed", confirmed_by: userId };
}

/** The session data of a transfer that nobody waits for any longer. */
export const CANCELLED_TRANSFER: TransferSessionData = { transfer_state: "cancelled", confirmed_by: null };

/** Reads session data; what is missing counts as unpaid. @throws ZodError for values that this provider never writes. */
export function readTransferData(data: Record<string, unknown> | undefined): TransferSessionData {
  return transferSessionData.parse(data ?? {});
}
