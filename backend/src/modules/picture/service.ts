import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { UploadedPicture } from "./models/uploaded-picture";

export type PictureRecord = InferTypeOf<typeof UploadedPicture>;

/** A picture whose renditions are there. */
export type NewPicture = Omit<PictureRecord, "id" | "created_at" | "updated_at" | "deleted_at">;

/** The pictures that businesses and the agency uploaded, and whose they are. */
export default class PictureModuleService extends MedusaService({ UploadedPicture }) {
  /** Writes a picture down; one that is known already was uploaded just now, too. Safe to repeat. */
  @InjectTransactionManager()
  async recordPicture(
    picture: NewPicture,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<PictureRecord> {
    const [known] = await this.listUploadedPictures({ key: picture.key }, { take: 1 }, sharedContext);
    return known
      ? await this.updateUploadedPictures({ id: known.id, ...picture }, sharedContext)
      : await this.createUploadedPictures(picture, sharedContext);
  }
}
