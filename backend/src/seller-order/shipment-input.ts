import { z } from "zod";

/** What is told of a parcel that was handed to its courier. */
export const shipmentInput = z.strictObject({
  courier: z.string().trim().min(2).max(60),
  tracking_number: z
    .string()
    .trim()
    .min(3)
    .max(60)
    .regex(/^[A-Za-z0-9 ./-]+$/),
});

/** A parcel that its buyer fetches has neither courier nor number; whatever the form sends along is dropped. */
export const pickupInput = z.object({}).transform(() => ({ courier: null, tracking_number: null }));
