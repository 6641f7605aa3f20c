import type { WrittenContent } from "../../src/listing/content-schema";
import { bodyOf, type ApiClient } from "./api-client";
import { photograph } from "./photographs";
import { formWith } from "./uploads";
import { writtenChips } from "./written-listing";

/** A listing that waits for the agency. `version` is what a decision is sent with. */
export interface SubmittedListing {
  id: string;
  version: number;
  content: WrittenContent;
}

interface ListingBody {
  listing: { id: string; version: number; content: WrittenContent };
}

/** Taro chips with a photograph, written by a seller and handed in. The picture folder is that of `builders/uploads`. */
export async function submittedListing(
  seller: ApiClient,
  given: Partial<WrittenContent> = {},
): Promise<SubmittedListing> {
  const { listing } = bodyOf(await seller.post<ListingBody>("/seller/listings", {}));
  const upload = await seller.post<{ picture: { key: string } }>(
    "/seller/pictures",
    formWith(await photograph()),
  );
  const pictures = [{ key: bodyOf(upload).picture.key }];
  return await resubmit(seller, listing, writtenChips({ pictures, ...given }));
}

/** Writes a listing anew and hands it in again. */
export async function resubmit(
  seller: ApiClient,
  { id, version }: { id: string; version: number },
  content: WrittenContent,
): Promise<SubmittedListing> {
  const path = `/seller/listings/${id}`;
  const { listing: draft } = bodyOf(await seller.post<ListingBody>(`${path}/draft`, { version, content }));
  const { listing } = bodyOf(
    await seller.post<ListingBody>(`${path}/submission`, { version: draft.version }),
  );
  return { id, version: listing.version, content };
}
