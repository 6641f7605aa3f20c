import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { transactionOf } from "../../database/lock-status";
import { ListingView } from "./models/listing-view";

/** How often listings are looked at. */
export default class ListingViewModuleService extends MedusaService({ ListingView }) {
  /** Counts one look at a listing. Two at once are counted as two. */
  @InjectTransactionManager()
  async countView(
    { product_id, seller_id, day }: { product_id: string; seller_id: string; day: string },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await transactionOf(sharedContext).execute(
      `INSERT INTO listing_view (id, product_id, seller_id, day, views) VALUES (?, ?, ?, ?, 1)
       ON CONFLICT (product_id, day) WHERE deleted_at IS NULL
       DO UPDATE SET views = listing_view.views + 1, updated_at = now()`,
      [generateEntityId(undefined, "lvw"), product_id, seller_id, day],
    );
  }
}
