import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { adoptListingsWorkflow } from "../../workflows/listing/adopt-listings";

/** Products that are adopted at a time. */
const PORTION = 100;

const rows = z.object({ rows: z.array(z.object({ product_id: z.string() })) });

/**
 * Records listings for goods that are older than listings are: sold by a business, but in nobody's list. In SQL, for the
 * query layer has no "where nothing points to it".
 */
export async function adoptListings(container: MedusaContainer): Promise<void> {
  let after = "";
  for (;;) {
    const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `SELECT sold.product_id FROM product_product_seller_seller sold
         JOIN product ON product.id = sold.product_id AND product.deleted_at IS NULL
         LEFT JOIN listing ON listing.product_id = sold.product_id AND listing.deleted_at IS NULL
       WHERE listing.id IS NULL AND sold.deleted_at IS NULL AND product.metadata -> 'listing' IS NOT NULL
         AND sold.product_id > :after ORDER BY sold.product_id LIMIT ${PORTION}`,
      { after },
    );
    const product_ids = rows.parse(found).rows.map(({ product_id }) => product_id);
    if (product_ids.length === 0) return;
    await adoptListingsWorkflow(container).run({ input: { product_ids } });
    after = product_ids.at(-1) ?? "";
  }
}
