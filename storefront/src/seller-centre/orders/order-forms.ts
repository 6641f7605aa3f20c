import { CANCELLATION_REASONS, needsNote } from "@lapak-lebak/domain/cancellation-reasons";
import { z } from "zod";

/** What is told of a parcel that was handed to its courier. Messages are codes. */
export const shipmentSchema = z.object({
  courier: z.string().min(1, "required").min(2, "too_short").max(60, "too_long"),
  tracking_number: z
    .string()
    .min(1, "required")
    .min(3, "too_short")
    .max(60, "too_long")
    .regex(/^[A-Za-z0-9 ./-]+$/, "tracking_wrong"),
});

/** Why an order is cancelled; "another reason" wants words. */
export const cancellationSchema = z
  .object({
    reason_code: z.enum(CANCELLATION_REASONS, "required"),
    note: z.string().max(500, "too_long"),
  })
  .refine(({ reason_code: reason, note }) => note !== "" || !needsNote(reason), {
    path: ["note"],
    message: "required",
  });
