import type { EnglishTexts, ListingContent } from "@lapak-lebak/domain/listing-content";
import { withCurrentEnglish } from "@lapak-lebak/domain/outdated-english";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { listingAttributesOf, type ListingAttributes } from "../../../listing/attributes";
import { contentOf } from "../../../listing/content-schema";
import { freeHandle } from "../../../listing/free-handle";
import { listingOfContent } from "../../../listing/listing-of-content";
import { ListingRefusal } from "../../../listing/listing-refusal";
import type { NewListing } from "../../../listing/new-listing";
import { newSku } from "../../../listing/new-sku";
import { LISTING_MODULE } from "../../../modules/listing";
import { alreadyDecided } from "../../../modules/listing/listing-records";
import type ListingModuleService from "../../../modules/listing/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { readSoldGoods, type SoldGoods } from "../../../seller-listings/sold-goods";

export interface AcceptanceInput {
  listing_id: string;
  /** The number of the revision that the officer has read. */
  version: number;
  /** What the agency adds in English. */
  english?: EnglishTexts | undefined;
  /** Whether the goods may be sold abroad, where the agency says so; else as before. */
  export_ready?: boolean | undefined;
  now: string;
}

/** What accepting a revision comes to. */
export interface AcceptancePlan {
  content: ListingContent;
  goods: NewListing;
  /** Core's product: none for goods that are new. */
  product_ids: string[];
  /** What the product says so far, to go back to. */
  before: NewListing | null;
  certificates: { link: string[]; unlink: string[] };
}

/**
 * Works out what an accepted revision makes of core's product. Reads only. A product that an interrupted acceptance of the
 * same listing has made is found by it, so that accepting is safe to repeat.
 *
 * @throws MedusaError CONFLICT `already_decided`; ListingRefusal `listing_incomplete`, `barcode_taken`, `variant_reserved`
 */
export const planAcceptanceStep = createStep(
  "plan-acceptance",
  async (input: AcceptanceInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const listing = await service.retrieveListing(input.listing_id);
    const revisions = await service.listListingRevisions(
      { listing_id: listing.id },
      { order: { version: "DESC" }, take: null },
    );
    const open = revisions.find(({ status }) => status !== "accepted");
    if (open?.status !== "submitted" || open.version !== input.version) throw alreadyDecided();
    const accepted = revisions.find(({ status }) => status === "accepted");
    const former = accepted ? contentOf(accepted.content) : undefined;
    const written = contentOf(open.content);
    const content = withEnglish(former ? withCurrentEnglish(written, former) : written, input.english);

    const product = await productOf(container, listing.product_id, listing.id);
    const seller = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .retrieveSeller(listing.seller_id);
    const sold = product
      ? (await readSoldGoods(container, [product.id], seller.stock_location_id)).get(product.id)
      : undefined;
    refuseReserved(content, sold);
    await refuseTakenBarcodes(container, content, product?.id);

    const marks = product?.attributes;
    const identity = {
      listing_id: listing.id,
      handle: product?.handle ?? (await freeHandle(container, content.title ?? "", seller.handle)),
      status: listing.status === "paused" ? ("draft" as const) : ("published" as const),
      seller: {
        id: seller.id,
        stock_location_id: seller.stock_location_id ?? "",
        shipping_profile_id: seller.shipping_profile_id ?? "",
      },
      category_id: await categoryOf(container, content),
      marks: marks && { ...marks, export_ready: input.export_ready ?? marks.export_ready },
      now: input.now,
      skus: skusOf(content, sold),
    };
    const goods = listingOfContent(content, {
      ...identity,
      marks: identity.marks ?? {
        export_ready: input.export_ready ?? false,
        featured: false,
        published_at: null,
      },
    });
    const plan: AcceptancePlan = {
      content,
      goods,
      product_ids: product ? [product.id] : [],
      before:
        product && former
          ? listingOfContent(former, {
              ...identity,
              marks,
              skus: skusOf(former, sold),
              category_id: await categoryOf(container, former),
            })
          : null,
      certificates: {
        link: [...(content.certificate_ids ?? [])],
        unlink: (former?.certificate_ids ?? []).filter((id) => !content.certificate_ids?.includes(id)),
      },
    };
    return new StepResponse(plan);
  },
);

function withEnglish(content: ListingContent, english: EnglishTexts | undefined): ListingContent {
  return english ? { ...content, english: { ...content.english, ...english } } : content;
}

interface KnownProduct {
  id: string;
  handle: string;
  attributes: ListingAttributes | undefined;
}

async function productOf(
  container: MedusaContainer,
  id: string | null,
  listingId: string,
): Promise<KnownProduct | undefined> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts(id === null ? { external_id: listingId } : { id }, {
      select: ["id", "handle", "metadata"],
      take: 1,
    });
  return product && { ...product, attributes: listingAttributesOf(product.metadata) };
}

function skusOf(content: ListingContent, sold: SoldGoods | undefined): Map<string, string> {
  const known = new Map(sold?.variants.map(({ key, sku }) => [key, sku]));
  return new Map((content.variants ?? []).map(({ key }) => [key, known.get(key) || newSku()]));
}

function refuseReserved(content: ListingContent, sold: SoldGoods | undefined): void {
  const kept = new Set(content.variants?.map(({ key }) => key));
  const awaited = sold?.variants.find(({ key, reserved }) => !kept.has(key) && reserved > 0);
  if (awaited) {
    throw new ListingRefusal("variant_reserved", `Orders wait for ${awaited.title}.`, {
      variants: "variant_reserved",
    });
  }
}

async function refuseTakenBarcodes(
  container: MedusaContainer,
  content: ListingContent,
  productId: string | undefined,
): Promise<void> {
  const barcodes = (content.variants ?? []).flatMap(({ barcode }) => barcode || []);
  if (barcodes.length === 0) return;
  const taken = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ barcode: barcodes }, { select: ["barcode", "product_id"], take: barcodes.length });
  const others = new Set(
    taken.flatMap(({ barcode, product_id }) => (product_id === productId ? [] : barcode)),
  );
  const index = (content.variants ?? []).findIndex(({ barcode }) => others.has(barcode ?? ""));
  if (index >= 0) {
    throw new ListingRefusal("barcode_taken", "Other goods have this barcode.", {
      [`variants.${index}.barcode`]: "barcode_taken",
    });
  }
}

async function categoryOf(container: MedusaContainer, { family }: ListingContent): Promise<string> {
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: family ?? "" }, { select: ["id"], take: 1 });
  if (category) return category.id;
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `There is no category for ${family ?? "nothing"}.`,
  );
}
