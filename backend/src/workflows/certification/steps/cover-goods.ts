import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { contentOf } from "../../../listing/content-schema";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface CoveredGoods {
  certificate_id: string;
  /** The certificate whose place it takes. */
  replaces: string | null;
  product_ids: string[];
}

/**
 * Has what listings say of goods name the certificates that the goods hold from now on: what was accepted, and what is
 * being edited. So an editor shows them, and an edit that leaves one out takes it off. Undone by putting the words back.
 */
export const coverGoodsStep = createStep(
  "cover-goods",
  async (covered: CoveredGoods[], { container }) => {
    const ofProduct = new Map<string, string[]>();
    for (const { certificate_id, product_ids } of covered) {
      for (const id of product_ids) ofProduct.set(id, [...(ofProduct.get(id) ?? []), certificate_id]);
    }
    const replaced = new Set(covered.map(({ replaces }) => replaces));
    if (ofProduct.size === 0) return new StepResponse(null, []);
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const rows = await listings.listListings({ product_id: [...ofProduct.keys()] }, { take: null });
    const revisions = await listings.listListingRevisions(
      { listing_id: rows.map(({ id }) => id) },
      { take: null, order: { version: "ASC" } },
    );
    const before = rows.flatMap(({ id }) => {
      const own = revisions.filter(({ listing_id }) => listing_id === id);
      const accepted = own.findLast(({ status }) => status === "accepted");
      const open = own.find(({ status }) => status !== "accepted");
      return [accepted, open].flatMap((revision) => (revision ? [revision] : []));
    });
    const productOf = new Map(rows.map(({ id, product_id }) => [id, product_id ?? ""]));
    await listings.updateListingRevisions(
      before.map(({ id, listing_id, content }) => {
        const said = contentOf(content);
        const held = ofProduct.get(productOf.get(listing_id) ?? "") ?? [];
        const kept = (said.certificate_ids ?? []).filter((each) => !replaced.has(each));
        const certificate_ids = [...new Set([...kept, ...held])];
        return { id, content: { ...said, certificate_ids } };
      }),
    );
    return new StepResponse(
      null,
      before.map(({ id, content }) => ({ id, content })),
    );
  },
  async (before, { container }) => {
    if (!before || before.length === 0) return;
    await container.resolve<ListingModuleService>(LISTING_MODULE).updateListingRevisions(before);
  },
);
