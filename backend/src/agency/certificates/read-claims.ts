import { CERTIFICATE_STATUSES } from "@lapak-lebak/domain/certificates";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

const seller = z.object({ id: z.string() }).nullish();
const moment = z.coerce.date().nullable();

const claimRow = z.object({
  id: z.string(),
  type: z.string(),
  seller_id: z.string().nullable(),
  number: z.string().nullable(),
  normalised_number: z.string().nullable(),
  issuer: z.string().nullable(),
  body: z.string().nullable(),
  status: z.enum(CERTIFICATE_STATUSES),
  file_id: z.string().nullable(),
  replaces: z.string().nullable(),
  valid_from: moment,
  valid_until: moment,
  verified_at: moment,
  reason: z.string().nullable(),
  created_at: z.coerce.date(),
  seller,
  products: z.array(z.object({ id: z.string(), title: z.string(), seller }).nullable()).nullish(),
});

const FIELDS = [
  ...Object.keys(claimRow.shape).filter((field) => field !== "seller" && field !== "products"),
  ...["seller.id", "products.id", "products.title", "products.seller.id"],
];

/** A business as it is named beside a claim. */
export interface ClaimHolder {
  id: string;
  name: string;
  status: string;
  kecamatan: string | null;
}

/** A claim with the business that makes it and the goods that it is for. */
export type Claim = Omit<z.infer<typeof claimRow>, "seller" | "products"> & {
  business: ClaimHolder | null;
  products: { id: string; title: string }[];
  /** Whether the business as a whole holds it or some of its goods. */
  holder: "business" | "listings";
};

/** Which claims are meant, and which part of them; conditions as the database's lists take them. */
export interface ClaimSelection {
  filters: Record<string, unknown>;
  order?: Record<string, "ASC" | "DESC">;
  skip?: number;
  take: number;
}

/** Claims with their businesses. Those that are older than this system are told by what they are linked with. */
export async function readClaims(
  container: MedusaContainer,
  { filters, order, skip = 0, take }: ClaimSelection,
): Promise<{ claims: Claim[]; count: number }> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: FIELDS,
    filters,
    pagination: { skip, take, order },
  });
  const rows = z.array(claimRow).parse(data);
  const sellers = await holdersOf(
    container,
    rows.flatMap((row) => sellerIdOf(row) ?? []),
  );
  const claims = rows.map(({ seller: linked, products, ...row }) => {
    const goods = (products ?? []).filter((product) => product !== null);
    const id = sellerIdOf({ seller_id: row.seller_id, seller: linked, products });
    return {
      ...row,
      business: sellers.get(id ?? "") ?? null,
      products: goods.map((product) => ({ id: product.id, title: product.title })),
      holder: goods.length > 0 ? ("listings" as const) : ("business" as const),
    };
  });
  return { claims, count: metadata?.count ?? claims.length };
}

function sellerIdOf(
  row: Pick<z.infer<typeof claimRow>, "seller_id" | "seller" | "products">,
): string | undefined {
  const ofGoods = row.products?.find((product) => product?.seller)?.seller;
  return row.seller_id ?? row.seller?.id ?? ofGoods?.id;
}

async function holdersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, ClaimHolder>> {
  const rows = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ id: ids }, { take: ids.length, select: ["id", "name", "status", "kecamatan"] });
  return new Map(rows.map(({ id, name, status, kecamatan }) => [id, { id, name, status, kecamatan }]));
}
