import { z } from "zod";

/** A picture of a listing, kept in `product.metadata.pictures`; its renditions are files of PICTURES_DIR. */
export const listingPicture = z.object({
  /** Name of the renditions without size and format: `/pictures/<key>-640.avif`. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** Pixels of the largest rendition. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Tiny picture as a data URL, shown while the real one loads. */
  blur: z.string().startsWith("data:image/"),
  alt: z.object({ id: z.string(), en: z.string() }),
});

export type ListingPicture = z.infer<typeof listingPicture>;

/** The pictures of a listing from a product's metadata, the first one first; those that are broken are left out. */
export function listingPicturesOf(metadata: Record<string, unknown> | null | undefined): ListingPicture[] {
  const pictures = z.array(z.unknown()).safeParse(metadata?.pictures).data ?? [];
  return pictures.flatMap((picture) => listingPicture.safeParse(picture).data ?? []);
}

/** The address of a picture as Medusa stores it; the shop appends size and format. */
export function pictureAddress(key: string): string {
  return `/pictures/${key}`;
}
