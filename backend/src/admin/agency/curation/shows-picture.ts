import { SLOTS_WITH_PICTURE } from "@lapak-lebak/domain/curation-slots";
import type { Slot } from "./api";

/** Whether a collection's own picture is seen where it stands; one without a place may yet be given such a place. */
export const showsPicture = (slot: Slot | null): boolean =>
  slot === null || SLOTS_WITH_PICTURE.includes(slot);
