import type { BusinessStatus } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

/** More businesses of one number nobody looks through. */
const MOST_ALIKE = 20;

/** Another business with the same NIB or telephone number. */
export interface AlikeBusiness {
  id: string;
  name: string;
  handle: string;
  status: BusinessStatus;
  why: "nib" | "phone";
}

interface Numbered {
  id: string;
  nib: string | null;
  phone: string | null;
}

/** Other businesses with the same NIB or telephone number, by the id of the business that they are like. */
export async function alikeBusinesses(
  container: MedusaContainer,
  businesses: readonly Numbered[],
): Promise<Map<string, AlikeBusiness[]>> {
  const nibs = businesses.flatMap(({ nib }) => nib ?? []);
  const phones = businesses.flatMap(({ phone }) => phone ?? []);
  if (nibs.length + phones.length === 0) return new Map();
  const found = await container.resolve<SellerModuleService>(SELLER_MODULE).listSellers(
    { $or: [{ nib: nibs }, { phone: phones }] },
    {
      take: (nibs.length + phones.length) * MOST_ALIKE,
      select: ["id", "name", "handle", "status", "nib", "phone"],
      order: { created_at: "ASC" },
    },
  );
  return new Map(
    businesses.map(({ id, nib, phone }) => [
      id,
      found.flatMap((other): AlikeBusiness[] => {
        const why = nib !== null && other.nib === nib ? "nib" : "phone";
        const isAlike = why === "nib" || (phone !== null && other.phone === phone);
        if (other.id === id || !isAlike) return [];
        return [{ id: other.id, name: other.name, handle: other.handle, status: other.status, why }];
      }),
    ]),
  );
}
