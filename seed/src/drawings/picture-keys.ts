import { createHash } from "node:crypto";
import type { ArtSpec, SeedListing } from "../catalogue-types.js";
import { DRAWING_VERSION, VIEWS, type View } from "./compose.js";

/** Widths in pixels of every listing's and category's renditions; all square. */
export const PICTURE_WIDTHS = [320, 640, 1080] as const;

/** Widths in pixels of wide scenes, sixteen to nine. */
export const SCENE_WIDTHS = [640, 1080, 1600] as const;

/** What a picture is named by: the same art always gives the same key, other art another. */
export function pictureKey(handle: string, view: number, art: ArtSpec | string, words = ""): string {
  const identity = JSON.stringify([DRAWING_VERSION, art, view, words]);
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 8);
  return `${handle}-${view}-${hash}`;
}

/** Words of a listing, besides its art, that tell a drawing what to show. */
export function wordsOf(listing: Pick<SeedListing, "handle">): string {
  return listing.handle;
}

/** The keys of a listing's three pictures, in the order they are shown. */
export function pictureKeysOf(listing: Pick<SeedListing, "handle" | "art">): string[] {
  return VIEWS.map((view: View) => pictureKey(listing.handle, view, listing.art, wordsOf(listing)));
}

/** The addresses stored with a product: `/pictures/<key>`, without size or extension. */
export function picturePathsOf(listing: Pick<SeedListing, "handle" | "art">): string[] {
  return pictureKeysOf(listing).map((key) => `/pictures/${key}`);
}
