import { CERTIFICATE_TYPE_CODES } from "@lapak-lebak/domain/certificates";
import { z } from "zod";
import { LISTING_SORTS } from "../../../catalog/search/listing-search";
import {
  flagParameter,
  handlesParameter,
  listOf,
  pageParameter,
  pageSizeParameter,
  wholeNumber,
} from "../../query-parameters";
import { marketParameter } from "../../../catalog/market-parameter";

/** Longer texts are no search. */
const LONGEST_QUERY = 100;

/** The query of `GET /store/listings`. Prices are in the smallest unit of the market's currency. */
export const listingsQuery = z
  .strictObject({
    market: marketParameter,
    q: z.string().trim().max(LONGEST_QUERY).optional(),
    category: handlesParameter.optional(),
    kecamatan: handlesParameter.optional(),
    seller: handlesParameter.optional(),
    certificate: listOf(z.enum(CERTIFICATE_TYPE_CODES), "not_allowed").optional(),
    min_price: wholeNumber.optional(),
    max_price: wholeNumber.optional(),
    in_stock: flagParameter.optional(),
    export_ready: flagParameter.optional(),
    sort: z.enum(LISTING_SORTS).default("relevance"),
    page: pageParameter,
    page_size: pageSizeParameter,
    facets: flagParameter.optional(),
  })
  .refine(({ min_price, max_price }) => (min_price ?? 0) <= (max_price ?? Infinity), {
    path: ["max_price"],
    message: "below_minimum",
  });
