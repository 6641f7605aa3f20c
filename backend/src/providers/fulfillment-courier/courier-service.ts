import { z } from "zod";

/** How a parcel can reach its buyer; kept in a shipping option's `data.service`. */
export const COURIER_SERVICES = ["courier-home", "pickup", "courier-export"] as const;

/** One of {@link COURIER_SERVICES}. */
export type CourierService = (typeof COURIER_SERVICES)[number];

const optionData = z.object({ service: z.enum(COURIER_SERVICES) });

/** The service of a shipping option (or of a method made from it); undefined for data that this provider did not make. */
export function courierServiceOf(data: unknown): CourierService | undefined {
  return optionData.safeParse(data).data?.service;
}
