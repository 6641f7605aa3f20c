import { z } from "zod";

export const noticesSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      data: z.record(z.string(), z.unknown()),
      read_at: z.string().nullable(),
      created_at: z.string(),
    }),
  ),
  count: z.int(),
});
export type SellerNotice = z.infer<typeof noticesSchema>["items"][number];
