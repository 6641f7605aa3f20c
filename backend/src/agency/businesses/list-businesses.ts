import type { BusinessStatus } from "@lapak-lebak/domain/business";
import type { MedusaContainer } from "@medusajs/framework/types";
import { likePattern } from "../../database/like-pattern";
import { SELLER_MODULE } from "../../modules/seller";
import type { SellerRecord } from "../../modules/seller/service";
import type SellerModuleService from "../../modules/seller/service";
import { alikeBusinesses } from "./alike-businesses";

/** A business as the list shows it. `duplicates`: others with the same NIB or telephone number. */
export interface BusinessRowView {
  id: string;
  name: string;
  kind: SellerRecord["kind"];
  status: BusinessStatus;
  kecamatan: string | null;
  village: string | null;
  phone: string | null;
  nib: string | null;
  /** ISO 8601. */
  submitted_at: string | null;
  duplicates: number;
}

export interface BusinessesQuery {
  status?: BusinessStatus | undefined;
  /** Slug of the domain's areas. */
  kecamatan?: string | undefined;
  /** Part of a name, or of a number however it is written. */
  q?: string | undefined;
  limit: number;
  offset: number;
}

/** Businesses; those that wait for a decision the oldest submission first, others by name. */
export async function listBusinesses(
  container: MedusaContainer,
  { status, kecamatan, q, limit, offset }: BusinessesQuery,
): Promise<{ items: BusinessRowView[]; count: number }> {
  const [rows, count] = await container.resolve<SellerModuleService>(SELLER_MODULE).listAndCountSellers(
    {
      ...(status ? { status } : {}),
      ...(kecamatan ? { kecamatan } : {}),
      ...(q ? { $or: matching(q) } : {}),
    },
    {
      take: limit,
      skip: offset,
      select: [
        ...(["id", "name", "kind", "status", "kecamatan", "village", "phone", "nib"] as const),
        "submitted_at",
      ],
      order: status === "submitted" ? { submitted_at: "ASC", id: "ASC" } : { name: "ASC", id: "ASC" },
    },
  );
  const alike = await alikeBusinesses(container, rows);
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    status: row.status,
    kecamatan: row.kecamatan,
    village: row.village,
    phone: row.phone,
    nib: row.nib,
    submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
    duplicates: alike.get(row.id)?.length ?? 0,
  }));
  return { items, count };
}

/** Fewer digits say nothing of a number. */
const FEWEST_DIGITS = 4;

function matching(q: string) {
  // 0812… at home is +62812… as it is kept.
  const digits = q.replaceAll(/\D/g, "").replace(/^0/, "");
  const isNumber = digits.length >= FEWEST_DIGITS;
  return [
    { name: { $ilike: likePattern(q) } },
    ...(isNumber ? [{ nib: { $like: likePattern(digits) } }, { phone: { $like: likePattern(digits) } }] : []),
  ];
}
