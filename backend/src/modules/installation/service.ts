import { MedusaService } from "@medusajs/framework/utils";
import { DemonstrationLoad } from "./models/demonstration-load";

/** What this installation carries beside its goods: which demonstration catalogue it was loaded with. */
export default class InstallationModuleService extends MedusaService({ DemonstrationLoad }) {}
