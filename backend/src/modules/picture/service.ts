import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { UploadedPicture } from "./models/uploaded-picture";

export type PictureRecord = InferTypeOf<typeof UploadedPicture>;

/** The pictures that businesses and the agency uploaded, and whose they are. */
export default class PictureModuleService extends MedusaService({ UploadedPicture }) {}
