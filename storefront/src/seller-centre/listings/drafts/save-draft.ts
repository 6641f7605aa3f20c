import "server-only";
import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { z } from "zod";
import { BackendError } from "@/backend/backend-error";
import { listingAnswerSchema } from "@/backend/schemas/seller-listing";
import { requestAsSeller } from "@/backend/seller-request";
import { getListing } from "@/seller-centre/listings/get-listing";
import type { SendAnswer } from "./draft-sync";

/** Only its frame: what is in the content the backend checks, and refuses by name. */
const draftSchema = z.object({ version: z.int(), content: z.record(z.string(), z.unknown()) });

/** Brings a draft to the backend. `json` is `{version, content}` as the browser sent it. */
export async function saveDraft(id: string, json: string): Promise<SendAnswer<ListingContent>> {
  const draft = draftSchema.safeParse(parse(json));
  if (!draft.success) return { kind: "refused", code: "malformed_body" };
  try {
    const { listing } = await requestAsSeller({
      path: `/seller/listings/${encodeURIComponent(id)}/draft`,
      method: "POST",
      body: draft.data,
      schema: listingAnswerSchema,
    });
    return { kind: "saved", version: listing.version };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return answerTo(error, id);
  }
}

async function answerTo(error: BackendError, id: string): Promise<SendAnswer<ListingContent>> {
  if (error.status === 401) return { kind: "signed_out" };
  if (error.isPassing) return { kind: "unreachable" };
  if (error.code !== "draft_changed") return { kind: "refused", code: error.code };
  const listing = await getListing(id).catch(() => null);
  if (listing === null) return { kind: "unreachable" };
  return { kind: "changed_elsewhere", version: listing.version, content: listing.content };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
