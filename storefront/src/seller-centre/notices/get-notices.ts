import "server-only";
import type { z } from "zod";
import { noticesSchema } from "@/backend/schemas/seller-notices";
import { requestAsSeller } from "@/backend/seller-request";

/** Notices on one page of the list. */
export const PAGE_SIZE = 20;

/** One page of what the business was told, the latest first. */
export function getNotices(page: number): Promise<z.infer<typeof noticesSchema>> {
  return requestAsSeller({
    path: "/seller/notices",
    query: { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
    schema: noticesSchema,
  });
}
