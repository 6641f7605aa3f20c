import type { SeedBusiness, SeedListing } from "@lapak-lebak/seed";
import type { BusinessActor, BusinessStatus } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import type { SellerRecord } from "../../modules/seller/service";
import { openShippingWorkflow } from "../../workflows/seller/open-shipping";
import { registerSellersWorkflow, type RegisterSellersInput } from "../../workflows/seller/register-sellers";
import { shippingSellerOf } from "../../workflows/seller/shipping-of-seller";
import { piecesOf, report } from "./progress";

/** The way of each business to where it stands in the catalogue. */
const PATHS: Record<SeedBusiness["status"], { to: BusinessStatus; by: BusinessActor }[]> = {
  submitted: [{ to: "submitted", by: "seller" }],
  admitted: [
    { to: "submitted", by: "seller" },
    { to: "admitted", by: "staff" },
  ],
  suspended: [
    { to: "submitted", by: "seller" },
    { to: "admitted", by: "staff" },
    { to: "suspended", by: "staff" },
  ],
};

/** A business of the catalogue once it ships. */
export interface LoadedSeller {
  id: string;
  handle: string;
  stock_location_id: string;
  shipping_profile_id: string;
}

/**
 * Registers the businesses that are missing, moves each to its status and gives each its shipping.
 *
 * @returns all of them, by handle
 */
export async function loadBusinesses(
  container: MedusaContainer,
  businesses: readonly SeedBusiness[],
  listings: readonly SeedListing[],
  now: Date,
): Promise<Map<string, LoadedSeller>> {
  const module = container.resolve<SellerModuleService>(SELLER_MODULE);
  const stored = async () =>
    await module.listSellers({ handle: businesses.map(({ handle }) => handle) }, { take: businesses.length });

  const known = new Set((await stored()).map(({ handle }) => handle));
  const missing = businesses.filter(({ handle }) => !known.has(handle));
  for (const piece of piecesOf(missing, 30)) {
    await registerSellersWorkflow(container).run({ input: { sellers: piece.map(registrationOf) } });
  }
  report("businesses", businesses.length, businesses.length);

  await moveToStatus(module, await stored(), businesses, now);
  await openShipping(container, await stored(), listings);
  return new Map(
    (await stored()).map(({ id, handle, stock_location_id, shipping_profile_id }) => [
      handle,
      {
        id,
        handle,
        stock_location_id: stock_location_id ?? "",
        shipping_profile_id: shipping_profile_id ?? "",
      },
    ]),
  );
}

function registrationOf(business: SeedBusiness): RegisterSellersInput["sellers"][number] {
  const { handle, name, kind, kecamatan, village, street, phone, nib, tagline, story } = business;
  return {
    ...{ handle, name, kind, kecamatan, village, street, phone, nib },
    founded_year: business.foundedYear,
    workers_men: business.workers.men,
    workers_women: business.workers.women,
    tagline: tagline.id,
    story: story.id,
    demonstration: true,
    english: { tagline: tagline.en, story: story.en },
  };
}

/** Straight through the module: no goods are on sale yet, and those of an earlier, broken run are placed at the end. */
async function moveToStatus(
  module: SellerModuleService,
  sellers: SellerRecord[],
  businesses: readonly SeedBusiness[],
  now: Date,
): Promise<void> {
  const wanted = new Map(businesses.map(({ handle, status }) => [handle, status]));
  for (const { id, handle, status } of sellers) {
    const path = PATHS[wanted.get(handle) ?? "submitted"];
    const reached = path.findIndex((step) => step.to === status);
    for (const step of path.slice(reached + 1)) await module.changeSellerStatus({ id, ...step, now });
  }
}

async function openShipping(
  container: MedusaContainer,
  sellers: SellerRecord[],
  listings: readonly SeedListing[],
): Promise<void> {
  const exporters = new Set(
    listings.filter(({ exportReady }) => exportReady).map(({ business }) => business),
  );
  const without = sellers.filter(({ shipping_profile_id }) => shipping_profile_id === null);
  let done = sellers.length - without.length;
  for (const piece of piecesOf(without, 20)) {
    await openShippingWorkflow(container).run({
      input: { sellers: piece.map((seller) => shippingSellerOf(seller, exporters.has(seller.handle))) },
    });
    done += piece.length;
    report("shipping", done, sellers.length);
  }
}
