import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";

const LINK =
  "flex min-h-11 items-center gap-1.5 text-sm font-semibold text-leaf underline-offset-4 hover:underline";

/** What is wanted of all goods at once: a sheet in, a sheet out. */
export function ListTools() {
  const t = sellerTexts("listings");
  return (
    <div className="mt-8 grid gap-x-6 border-t border-line pt-3 sm:flex sm:flex-wrap">
      <ShopLink href={sellerRoutes.listingImports()} className={LINK}>
        <Icon name="upload" className="size-4" />
        {t("import")}
      </ShopLink>
      {(["xlsx", "csv"] as const).map((format) => (
        // A file, not a page: the router must not fetch it.
        <a key={format} href={sellerRoutes.listingExport(format)} download className={LINK}>
          <Icon name="file-text" className="size-4" />
          {t("export")}: {t(format === "xlsx" ? "exportExcel" : "exportCsv")}
        </a>
      ))}
    </div>
  );
}
