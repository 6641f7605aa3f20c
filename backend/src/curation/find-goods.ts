import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "../registry/read-registered";
import { likePattern } from "../database/like-pattern";
import { readWindowGoods, type WindowGoods } from "./read-goods";

/** Published goods of admitted businesses whose name, or whose business's name, holds some words; by name. */
export async function findGoods(
  container: MedusaContainer,
  { q = "", limit, offset, now }: { q?: string | undefined; limit: number; offset: number; now: Date },
): Promise<{ items: WindowGoods[]; count: number }> {
  const from = `FROM product p JOIN product_product_seller_seller l ON l.product_id = p.id AND l.deleted_at IS NULL
      JOIN seller s ON s.id = l.seller_id AND s.deleted_at IS NULL
     WHERE p.status = 'published' AND p.deleted_at IS NULL AND s.status = 'admitted' AND p.metadata -> 'listing' IS NOT NULL
       AND (p.title ILIKE :q OR s.name ILIKE :q)`;
  const bindings = { q: likePattern(q) };
  const [ids, [total]] = await Promise.all([
    select(
      container,
      z.object({ id: z.string() }),
      `SELECT p.id ${from} ORDER BY p.title, p.id LIMIT :limit OFFSET :offset`,
      {
        ...bindings,
        limit,
        offset,
      },
    ),
    select(container, z.object({ count: z.number() }), `SELECT count(*)::int AS count ${from}`, bindings),
  ]);
  const items = await readWindowGoods(
    container,
    ids.map(({ id }) => id),
    now,
  );
  return { items, count: total?.count ?? 0 };
}
