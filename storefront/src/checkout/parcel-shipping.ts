import type { Money } from "@lapak-lebak/domain/money";
import type { Parcel } from "@/backend/schemas/parcels";

type Choice = Pick<Parcel, "options" | "chosen_option_id">;

/** The way that was chosen for a parcel; undefined while none is. */
export function chosenOption({ options, chosen_option_id: id }: Choice) {
  return options.find((option) => option.id === id);
}

/** What the chosen way costs; null while none is chosen. */
export function parcelShipping(parcel: Choice): Money | null {
  return chosenOption(parcel)?.price ?? null;
}
