import { model } from "@medusajs/framework/utils";

/** A version of the demonstration catalogue that was loaded to its end. */
export const DemonstrationLoad = model.define("demonstration_load", {
  version: model.number().primaryKey(),
  completed_at: model.dateTime(),
});
