import type { ListingImport } from "@/backend/schemas/listing-import";
import messages from "@/seller-centre/messages/imports.json";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { ConfirmForm } from "./confirm-form";
import { ImportErrors } from "./import-errors";
import { ImportProgress } from "./import-progress";

/** How far the writing of a sheet is, or what came of it. */
export function ImportWritten({ sheet }: { sheet: ListingImport }) {
  const t = sellerTexts("imports");
  const { id, status, creates, updates, errors, progress } = sheet;
  if (status === "running") {
    return (
      <div className="grid max-w-text gap-4">
        <ImportProgress
          id={id}
          progress={progress ?? { done: 0, total: creates + updates }}
          texts={{ body: messages.progress.body, stuck: messages.progress.stuck }}
        />
        <p className="text-sm text-ink-soft">{t("progress.leave")}</p>
        <noscript>
          <a
            href={sellerRoutes.listingImport(id)}
            className="flex min-h-11 items-center font-semibold text-leaf underline"
          >
            {t("progress.reload")}
          </a>
        </noscript>
      </div>
    );
  }
  if (status === "failed") {
    return (
      <div className="grid max-w-text gap-4">
        <Notice tone="bad" title={t("progress.failed")} live>
          <p>{t("progress.failedBody")}</p>
        </Notice>
        <ConfirmForm
          id={id}
          texts={{
            fix: sellerTexts("form")("fix"),
            submit: t("progress.resume"),
            sending: t("preview.confirming"),
          }}
        />
      </div>
    );
  }
  return (
    <div className="grid gap-6">
      <div className="max-w-text">
        <Notice tone="good" title={t("progress.done")} live>
          <p>{t("progress.doneBody", { creates, updates })}</p>
          {creates === 0 ? null : <p>{t("progress.next")}</p>}
        </Notice>
      </div>
      <LinkButton href={sellerRoutes.listings()} className="justify-self-start">
        {t("progress.toListings")}
      </LinkButton>
      {errors.length === 0 ? null : <ImportErrors errors={errors} />}
    </div>
  );
}
