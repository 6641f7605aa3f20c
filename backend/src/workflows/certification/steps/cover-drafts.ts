import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { contentOf } from "../../../listing/content-schema";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface CoverDraftsInput {
  certificate_id: string;
  /** The certificate whose place it takes in the drafts. */
  replaces: string | null;
  draft_ids: string[];
  /** Id of the member. */
  actor: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Has drafts name a certificate, in the place of the one that it replaces; with their acceptance their goods hold it. Undone
 * by taking its name out again.
 *
 * @throws MedusaError NOT_ALLOWED `listing_submitted` while the agency has a listing; CONFLICT `draft_changed`
 */
export const coverDraftsStep = createStep(
  "cover-drafts",
  async (input: CoverDraftsInput, { container }) => {
    const { certificate_id, replaces } = input;
    await nameCertificates(container, input, (ids) => [
      ...ids.filter((id) => id !== replaces && id !== certificate_id),
      certificate_id,
    ]);
    return new StepResponse(null, input);
  },
  async (input, { container }) => {
    if (!input) return;
    await nameCertificates(container, input, (ids) => ids.filter((id) => id !== input.certificate_id));
  },
);

async function nameCertificates(
  container: MedusaContainer,
  { draft_ids, actor, now }: CoverDraftsInput,
  change: (ids: readonly string[]) => string[],
): Promise<void> {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  for (const listing_id of draft_ids) {
    const { version } = await listings.retrieveListing(listing_id, { select: ["version"] });
    const [newest] = await listings.listListingRevisions(
      { listing_id },
      { order: { version: "DESC" }, take: 1 },
    );
    const content = contentOf(newest?.content);
    const certificate_ids = change(content.certificate_ids ?? []);
    await listings.saveDraft(
      { listing_id, version, content: { ...content, certificate_ids }, base: null },
      { by: "seller", actor, now: new Date(now) },
    );
  }
}
