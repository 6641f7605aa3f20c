import { z } from "zod";

/** A picture as the seller API has it: with its words in both languages, and sent back just as it came. */
export const sellerPictureSchema = z.object({
  key: z.string(),
  width: z.number(),
  height: z.number(),
  blur: z.string().optional(),
  alt: z.object({ id: z.string(), en: z.string() }).partial().optional(),
});

export type SellerPicture = z.infer<typeof sellerPictureSchema>;
