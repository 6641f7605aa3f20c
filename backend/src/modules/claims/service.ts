import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { PublishedClaim } from "./models/published-claim";

export type PublishedClaimRecord = InferTypeOf<typeof PublishedClaim>;

/** The register of figures that were published about the small industries of Lebak. */
export default class ClaimsModuleService extends MedusaService({ PublishedClaim }) {}
