import type { ListingImport } from "@/backend/schemas/listing-import";
import { formatDay } from "@/i18n/dates";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { ConfirmForm } from "./confirm-form";
import { ImportCounts } from "./import-counts";
import { ImportErrors } from "./import-errors";

/** What a sheet would do, before anything is written; the button that lets it. */
export function ImportChecked({ sheet }: { sheet: ListingImport }) {
  const t = sellerTexts("imports");
  const form = sellerTexts("form");
  const { creates, updates, errors, expires_at: expires, unknown_columns: unknown } = sheet;
  const writes = creates + updates;
  if (sheet.status === "expired") {
    return (
      <div className="grid max-w-text justify-items-start gap-4">
        <Notice tone="bad">
          <p>{t("preview.expired")}</p>
        </Notice>
        <LinkButton href={sellerRoutes.listingImports()}>{t("preview.again")}</LinkButton>
      </div>
    );
  }
  return (
    <div className="grid gap-6">
      <ImportCounts sheet={sheet} />
      {unknown.length === 0 ? null : (
        <Notice>
          <p>{t("preview.unknownColumns", { names: unknown.join(", ") })}</p>
        </Notice>
      )}
      {errors.length === 0 ? (
        <Notice tone="good">
          <p>{t("preview.noErrors")}</p>
        </Notice>
      ) : (
        <ImportErrors errors={errors} />
      )}
      <div className="grid max-w-text gap-3">
        {writes === 0 ? (
          <p className="font-semibold">{t("preview.nothing")}</p>
        ) : (
          <ConfirmForm
            id={sheet.id}
            texts={{
              fix: form("fix"),
              submit: t("preview.confirm", { count: writes }),
              sending: t("preview.confirming"),
            }}
          />
        )}
        <LinkButton href={sellerRoutes.listingImports()} look="secondary" wide>
          {t("preview.again")}
        </LinkButton>
        {expires === null ? null : (
          <p className="text-xs text-ink-soft">{t("preview.expires", { day: formatDay(expires, "id") })}</p>
        )}
      </div>
    </div>
  );
}
