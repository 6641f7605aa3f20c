import type { ListingImport } from "@/backend/schemas/listing-import";
import { sellerTexts } from "@/seller-centre/texts";

/** What a sheet would do, in numbers. */
export function ImportCounts({ sheet }: { sheet: ListingImport }) {
  const t = sellerTexts("imports");
  const broken = new Set(sheet.errors.map(({ row }) => row)).size;
  const counts = [
    { name: t("preview.creates"), count: sheet.creates },
    { name: t("preview.updates"), count: sheet.updates },
    { name: t("preview.unchanged"), count: sheet.unchanged },
    { name: t("preview.broken"), count: broken, isBad: broken > 0 },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {counts.map(({ name, count, isBad }) => (
        <div key={name} className="rounded-md border border-line bg-card px-4 py-3">
          <dt className="text-xs text-ink-soft">{name}</dt>
          <dd className={`text-2xl font-bold tabular-nums ${isBad ? "text-danger" : "text-sugar-deep"}`}>
            {count}
          </dd>
        </div>
      ))}
    </dl>
  );
}
