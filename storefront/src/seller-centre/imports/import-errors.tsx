import type { ImportError } from "@/backend/schemas/listing-import";
import { sayImportProblem } from "./say-import-problem";
import { sellerTexts } from "@/seller-centre/texts";

/** More than these nobody reads: they are mended, and the rest shows at the next upload. */
const MOST_SHOWN = 200;

/** What is wrong with which cell of the sheet, row by row as the sheet counts them. */
export function ImportErrors({ errors }: { errors: readonly ImportError[] }) {
  const t = sellerTexts("imports");
  return (
    <section className="min-w-0">
      <h2 className="text-xl">{t("preview.errorsTitle", { count: errors.length })}</h2>
      <p className="mt-1 mb-3 text-sm text-ink-soft">{t("preview.errorsBody")}</p>
      <div
        role="region"
        aria-label={t("preview.errorsTitle", { count: errors.length })}
        tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard (WCAG 2.1.1)
        className="overflow-x-auto rounded-md border border-line"
      >
        <table className="w-full text-left text-sm">
          <thead className="bg-paper-deep">
            <tr>
              {(["row", "cell", "problem"] as const).map((head) => (
                <th key={head} scope="col" className="px-3 py-2 font-semibold">
                  {t(`preview.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, MOST_SHOWN).map((error, index) => (
              <tr key={index} className="border-t border-line align-top">
                <th scope="row" className="px-3 py-2 font-semibold tabular-nums">
                  {error.row}
                </th>
                <td className="px-3 py-2">
                  {error.column ?? t("preview.wholeRow")}
                  <span className="line-clamp-2 max-w-60 wrap-anywhere text-ink-soft">
                    {error.value ? error.value : t("preview.empty")}
                  </span>
                </td>
                <td className="px-3 py-2 text-danger">{sayImportProblem(error.code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {errors.length > MOST_SHOWN ? (
        <p className="mt-2 text-sm text-ink-soft">
          {t("preview.moreErrors", { count: errors.length - MOST_SHOWN })}
        </p>
      ) : null}
    </section>
  );
}
