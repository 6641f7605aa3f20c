import { LISTING_STATUSES } from "@lapak-lebak/domain/listing";
import { z } from "zod";
import { pageQuery, searchText } from "../page-query";

/** Query of the agency's list of listings. */
export const agencyListingsQuery = z.strictObject({
  status: z.enum(LISTING_STATUSES).optional(),
  q: searchText.optional(),
  ...pageQuery,
});
