import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { transactionOf } from "../../database/lock-status";
import { Notice } from "./models/notice";

export type NoticeRecord = InferTypeOf<typeof Notice>;

/** The same thing, told to several members of a business. */
export interface NewNotice {
  seller_id: string;
  kind: string;
  data: Record<string, unknown>;
  key: string;
  readers: { member_id: string; mail_to: string | null }[];
}

/** What members of businesses are told. */
export default class NoticeModuleService extends MedusaService({ Notice }) {
  /**
   * Tells members something, each once: who was told under the same key is left alone.
   *
   * @returns the ids of the notices that were made just now
   */
  @InjectTransactionManager()
  async postNotice(
    { seller_id, kind, data, key, readers }: NewNotice,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<string[]> {
    await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext(?))", [
      `notice:${seller_id}:${key}`,
    ]);
    const told = await this.listNotices(
      { seller_id, key },
      { select: ["member_id"], take: null },
      sharedContext,
    );
    const known = new Set(told.map(({ member_id }) => member_id));
    const missing = readers.filter(({ member_id }) => !known.has(member_id));
    if (missing.length === 0) return [];
    const made = await this.createNotices(
      missing.map((reader) => ({ ...reader, seller_id, kind, data, key })),
      sharedContext,
    );
    return made.map(({ id }) => id);
  }

  /** Marks a member's notices as read: some, or all. What was read before keeps its moment. */
  @InjectTransactionManager()
  async readNotices(
    { member_id, ids, now }: { member_id: string; ids?: string[] | undefined; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    const which = { member_id, read_at: null, ...(ids === undefined ? {} : { id: ids }) };
    await this.updateNotices({ selector: which, data: { read_at: now } }, sharedContext);
  }
}
