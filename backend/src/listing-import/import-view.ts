import { LISTING_HEADINGS, type ListingSheetError } from "@lapak-lebak/domain/listing-sheet";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingImportRecord } from "../modules/listing/listing-imports";
import type ListingModuleService from "../modules/listing/service";

/** A sheet as its seller follows it. */
export interface ListingImportView {
  id: string;
  status: ListingImportRecord["status"] | "expired";
  file_name: string;
  rows: number;
  /** Listings that are made, changed, and left as they are. */
  creates: number;
  updates: number;
  unchanged: number;
  unknown_columns: string[];
  /** What is wrong, by the sheet's rows; the first thousand. Once it is carried out, also what was refused then. */
  errors: { row: number; column: string | null; code: string; value: string | null }[];
  progress: { done: number; total: number };
  expires_at: string;
}

const ERRORS_SHOWN = 1000;

/** A sheet of a business. @throws MedusaError NOT_FOUND `listing_import_not_found` for somebody else's, too */
export async function getListingImport(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
  now: Date,
): Promise<ListingImportView> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [record] = await service.listListingImports({ id, seller_id }, { take: 1 });
  if (!record) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such sheet.", "listing_import_not_found");
  }
  const refused = await service.listListingImportItems(
    { import_id: id, refusal: { $ne: null } },
    { select: ["line", "refusal"], order: { line: "ASC" }, take: ERRORS_SHOWN },
  );
  const { status, file_name, rows, creates, updates, unchanged, unknown_columns, done, expires_at } = record;
  const errors = [
    ...(record.errors.errors as ListingSheetError[]).map(({ line, column, code, value }) => ({
      row: line,
      column: column && LISTING_HEADINGS[column],
      code,
      value,
    })),
    ...refused.map(({ line, refusal }) => ({ row: line, column: null, code: refusal ?? "", value: null })),
  ];
  return {
    ...{ id, file_name, rows, creates, updates, unchanged, unknown_columns },
    status: status === "checked" && new Date(expires_at) < now ? "expired" : status,
    errors: errors.slice(0, ERRORS_SHOWN),
    progress: { done, total: creates + updates },
    expires_at: new Date(expires_at).toISOString(),
  };
}
