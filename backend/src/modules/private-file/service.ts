import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { transactionOf } from "../../database/lock-status";
import { PrivateFile } from "./models/private-file";

export type PrivateFileRecord = InferTypeOf<typeof PrivateFile>;

/** What a private file is for. */
export type PrivateFileKind = PrivateFileRecord["kind"];

/** Whose file is attached to what, and when. */
export interface Attachment {
  id: string;
  kind: PrivateFileKind;
  /** Null for the agency's own. */
  seller_id: string | null;
  now: Date;
}

/** Which files there are that not everybody may read. Their bytes are the matter of `private-file/private-storage`. */
export default class PrivateFileModuleService extends MedusaService({ PrivateFile }) {
  /**
   * Marks a file as in use, once: one file proves one thing.
   *
   * @throws MedusaError NOT_FOUND (`private_file_not_found`) for a file that is somebody else's or for something else;
   *   CONFLICT (`private_file_in_use`)
   */
  @InjectTransactionManager()
  async attachPrivateFile(
    { id, kind, seller_id, now }: Attachment,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    const rows = await transactionOf(sharedContext).execute<{ attached_at: Date | null }[]>(
      `SELECT attached_at FROM private_file
        WHERE id = ? AND kind = ? AND seller_id IS NOT DISTINCT FROM ? AND deleted_at IS NULL FOR UPDATE`,
      [id, kind, seller_id],
    );
    const [row] = rows;
    if (!row) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.", "private_file_not_found");
    }
    if (row.attached_at) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "The file is in use.", "private_file_in_use");
    }
    await this.updatePrivateFiles({ id, attached_at: now }, sharedContext);
  }

  /**
   * Forgets the files that nothing referred to before a moment.
   *
   * @returns the names that their bytes are stored under
   */
  @InjectTransactionManager()
  async forgetUnattached(before: Date, @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    const rows = await transactionOf(sharedContext).execute<{ storage_name: string }[]>(
      `DELETE FROM private_file WHERE attached_at IS NULL AND created_at < ? RETURNING storage_name`,
      [before],
    );
    return rows.map(({ storage_name }) => storage_name);
  }
}
