import type { ListingContent } from "@lapak-lebak/domain/listing-content";

/** Content as the seller API takes it: pictures are named, not described, for their sizes are the backend's own knowledge. */
export function asWritten(content: ListingContent): object {
  const { pictures } = content;
  if (pictures === undefined) return content;
  return { ...content, pictures: pictures.map(({ key, alt }) => ({ key, alt })) };
}
