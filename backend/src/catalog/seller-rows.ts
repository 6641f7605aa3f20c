import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { z } from "zod";
import { certificateFields, certificateRow } from "./badge-views";

/** A seller as far as every card of a listing names them. */
export const sellerOfCard = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kecamatan: z.string(),
  status: z.enum(BUSINESS_STATUSES),
  stock_location_id: z.string().nullable(),
  certificates: z.array(certificateRow.nullable()).nullish(),
});

/** A seller with what their own card and page show. */
export const sellerRow = sellerOfCard.extend({
  kind: z.string(),
  village: z.string(),
  street: z.string(),
  nib: z.string().nullable(),
  founded_year: z.number().nullable(),
  workers_men: z.number(),
  workers_women: z.number(),
  tagline: z.string().nullable(),
  story: z.string().nullable(),
});

const draft = z.object({ status: z.literal("draft") });
/** A draft, which may lack its address, stands in no page: to the shop it is nobody. */
const unlessDraft = (seller: unknown) => (draft.safeParse(seller).success ? null : seller);

/** The seller beside a listing, for its card. */
export const sellerBesideCard = z.preprocess(unlessDraft, sellerOfCard.nullish());
/** The seller beside a listing, for its page. */
export const sellerBesidePage = z.preprocess(unlessDraft, sellerRow.nullish());

export type SellerOfCard = z.infer<typeof sellerOfCard>;
export type SellerRow = z.infer<typeof sellerRow>;

const columnsOf = (shape: object, prefix: string) => [
  ...Object.keys(shape)
    .filter((column) => column !== "certificates")
    .map((column) => `${prefix}${column}`),
  ...certificateFields(`${prefix}certificates`),
];

/** The fields of `query.graph` for a card's seller, below `seller`. */
export const sellerOfCardFields = columnsOf(sellerOfCard.shape, "seller.");
/** The fields of `query.graph` for a whole seller, below a path such as `seller.`; the empty path for sellers themselves. */
export const sellerFields = (prefix: "" | "seller."): string[] => columnsOf(sellerRow.shape, prefix);
