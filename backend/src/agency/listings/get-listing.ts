import type { BusinessStatus } from "@lapak-lebak/domain/business";
import type { ListingStatus, RevisionStatus } from "@lapak-lebak/domain/listing";
import type { LabelItem, ListingContent, ListingProblem } from "@lapak-lebak/domain/listing-content";
import type { ListingTextField } from "@lapak-lebak/domain/listing-content";
import { outdatedEnglish } from "@lapak-lebak/domain/outdated-english";
import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound } from "../../api/errors/api-error";
import { contentOf } from "../../listing/content-schema";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingRecord } from "../../modules/listing/listing-records";
import type ListingModuleService from "../../modules/listing/service";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { getListing } from "../../seller-listings/get-listing";
import { withCurrentFigures } from "../../seller-listings/listing-view";
import { figuresOfGoods, readSoldGoods } from "../../seller-listings/sold-goods";
import type { PastDecision } from "../past-decision";
import { coveringCertificates, type CoveringCertificate } from "./covering-certificates";
import { stepsOfListing } from "./steps-of-listing";

/** A listing with everything that is needed to decide it. Moments are ISO 8601. */
export interface AgencyListingView {
  id: string;
  status: ListingStatus;
  handle: string | null;
  product_id: string | null;
  business: { id: string; name: string; status: BusinessStatus };
  /** What is not accepted yet; null where nothing is. */
  revision: {
    version: number;
    status: RevisionStatus;
    submitted_at: string | null;
    content: ListingContent;
  } | null;
  /** What was accepted last, with the prices and stock of now, so that only what the seller edits differs from it. */
  accepted: ListingContent | null;
  /** Texts whose English is older than their Indonesian: left out by accepting, unless they are written with it. */
  english_outdated: ListingTextField[];
  checklist: LabelItem[];
  problems: ListingProblem[];
  certificates: CoveringCertificate[];
  /** The latest first. */
  decisions: PastDecision[];
  /** What a decision is sent with. */
  version: number;
}

/** A listing as whoever decides it needs it. @throws ApiError 404 `listing_not_found` */
export async function getAgencyListing(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<AgencyListingView> {
  const [listing] = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings({ id }, { take: 1 });
  if (listing === undefined) throw notFound("listing_not_found");
  const [view, business, accepted, decisions] = await Promise.all([
    getListing(container, { listing_id: id, seller_id: listing.seller_id }, now),
    container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .retrieveSeller(listing.seller_id, { select: ["id", "name", "status", "stock_location_id"] }),
    acceptedContent(container, listing),
    stepsOfListing(container, id),
  ]);
  const certificates = await coveringCertificates(container, view.certificate_ids);
  const { version, status, submitted_at } = view.revision ?? {};
  return {
    id,
    status: listing.status,
    handle: view.handle,
    product_id: listing.product_id,
    business: { id: business.id, name: business.name, status: business.status },
    revision:
      version !== undefined && status !== undefined
        ? { version, status, submitted_at: submitted_at ?? null, content: view.content }
        : null,
    accepted: view.revision ? accepted : view.content,
    english_outdated: view.revision && accepted ? outdatedEnglish(view.content, accepted) : [],
    checklist: view.checklist,
    problems: view.problems,
    certificates,
    decisions,
    version: listing.version,
  };
}

async function acceptedContent(
  container: MedusaContainer,
  { id, product_id, seller_id }: ListingRecord,
): Promise<ListingContent | null> {
  const [accepted] = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListingRevisions({ listing_id: id, status: "accepted" }, { take: 1, order: { version: "DESC" } });
  if (accepted === undefined) return null;
  const content = contentOf(accepted.content);
  if (product_id === null) return content;
  const seller = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .retrieveSeller(seller_id, { select: ["stock_location_id"] });
  const goods = (await readSoldGoods(container, [product_id], seller.stock_location_id)).get(product_id);
  return goods ? withCurrentFigures(content, {}, figuresOfGoods(goods)) : content;
}
