/** Working days from hand-over to delivery: [fewest, most]. */
export type DeliveryDays = readonly [min: number, max: number];

/** Why a parcel has no price: nobody delivers there. */
export class TariffError extends Error {
  override readonly name = "TariffError";

  constructor(
    readonly code: "zone_unknown",
    message: string,
  ) {
    super(message);
  }
}
