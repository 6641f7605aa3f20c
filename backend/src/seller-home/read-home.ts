import { EXPIRING_WITHIN_DAYS } from "@lapak-lebak/domain/certificates";
import { convert, DEMONSTRATION_RATES } from "@lapak-lebak/domain/exchange";
import { jakartaDay, lastJakartaDays } from "@lapak-lebak/domain/jakarta-days";
import { money, sum, type Money } from "@lapak-lebak/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { CERTIFICATION_MODULE } from "../modules/certification";
import type CertificationModuleService from "../modules/certification/service";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { LISTING_VIEW_MODULE } from "../modules/listing-view";
import type ListingViewModuleService from "../modules/listing-view/service";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type SellerOrderModuleService from "../modules/seller-order/service";
import { currencyOfPart } from "../seller-order/list-seller-orders";
import { readLowStock, type LowStock } from "./low-stock";

/** What a business sees first. Days are `2026-11-24` in Jakarta, money is in rupiah. */
export interface SellerHome {
  orders: { new: number; to_send: number; today: number; today_total: Money };
  low_stock: LowStock[];
  expiring: { certificate_id: string; type: string; valid_until: string }[];
  returned: { listings: number; certificates: number };
  /** The last 30, the oldest first. `sales`: what goods brought in, shipping left out. */
  days: { date: string; views: number; orders: number; sales: Money }[];
}

const DAYS = 30;
const DAY_IN_MS = 86_400_000;

const daySums = z.object({
  rows: z.array(
    z.object({
      day: z.string(),
      currency: z.string(),
      orders: z.coerce.number(),
      sales: z.coerce.number(),
    }),
  ),
});

/**
 * The figures of a business's first page. Orders count once they are paid, and no more when they are cancelled; export
 * orders are turned into rupiah by the demonstration's rates, until the agency keeps its own.
 */
export async function readHome(container: MedusaContainer, sellerId: string, now: Date): Promise<SellerHome> {
  const days = lastJakartaDays(DAYS, now);
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const soon = new Date(now.getTime() + EXPIRING_WITHIN_DAYS * DAY_IN_MS);
  const [counts, sales, views, lowStock, expiring, returnedListings, rejected] = await Promise.all([
    container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).countByStatus(sellerId),
    salesByDay(container, sellerId, days[0] ?? jakartaDay(now)),
    container
      .resolve<ListingViewModuleService>(LISTING_VIEW_MODULE)
      .listListingViews({ seller_id: sellerId, day: days }, { select: ["day", "views"], take: null }),
    readLowStock(container, sellerId),
    certification.listCertificates(
      { seller_id: sellerId, status: "verified", valid_until: { $gte: now, $lte: soon } },
      { select: ["id", "type", "valid_until"], order: { valid_until: "ASC" }, take: 20 },
    ),
    listings.listAndCountListings(
      { seller_id: sellerId, revisions: { status: "returned" } },
      { select: ["id"], take: 1 },
    ),
    unmended(certification, sellerId),
  ]);
  const figures = days.map((date) => {
    const ofDay = sales.filter(({ day }) => day === date);
    return {
      date,
      views: views.filter(({ day }) => day === date).reduce((total, row) => total + row.views, 0),
      orders: ofDay.reduce((total, row) => total + row.orders, 0),
      sales: sum(
        ofDay.map((row) => row.sales),
        "IDR",
      ),
    };
  });
  const today = figures.at(-1);
  return {
    orders: {
      new: counts.new,
      to_send: counts.packed,
      today: today?.orders ?? 0,
      today_total: today?.sales ?? money(0, "IDR"),
    },
    low_stock: lowStock,
    expiring: expiring.flatMap(({ id, type, valid_until }) =>
      valid_until === null
        ? []
        : [{ certificate_id: id, type, valid_until: new Date(valid_until).toISOString() }],
    ),
    returned: { listings: returnedListings[1], certificates: rejected },
    days: figures,
  };
}

async function salesByDay(container: MedusaContainer, sellerId: string, first: string) {
  const result: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT to_char(created_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day, currency,
            count(*) AS orders, sum(items_total) AS sales
       FROM seller_order
      WHERE seller_id = :sellerId AND created_at >= (:first::timestamp AT TIME ZONE 'Asia/Jakarta')
        AND status NOT IN ('awaiting_payment', 'cancelled', 'returned') AND deleted_at IS NULL
      GROUP BY 1, 2`,
    { sellerId, first },
  );
  return daySums.parse(result).rows.map(({ day, currency, orders, sales }) => ({
    day,
    orders,
    sales: convert(money(sales, currencyOfPart(currency)), "IDR", DEMONSTRATION_RATES),
  }));
}

/** Rejected certificates that nothing has taken the place of. */
async function unmended(certification: CertificationModuleService, sellerId: string): Promise<number> {
  const claims = await certification.listCertificates(
    { seller_id: sellerId },
    { select: ["id", "status", "replaces"], take: null },
  );
  const replaced = new Set(claims.map(({ replaces }) => replaces));
  return claims.filter(({ id, status }) => status === "rejected" && !replaced.has(id)).length;
}
