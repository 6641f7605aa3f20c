import { InlineTip } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useStatusWords } from "../layout/status-words";
import type { BusinessDetail } from "./api";

/** Other businesses with the same NIB or telephone: perhaps one business that applies twice. */
export function DuplicateList({ duplicates }: Pick<BusinessDetail, "duplicates">) {
  const { t } = useTranslation("agency");
  const words = useStatusWords("business");
  if (duplicates.length === 0) return null;
  return (
    <div className="px-6 py-4">
      <InlineTip variant="warning" label={t("duplicates.businessTitle")}>
        <ul>
          {duplicates.map(({ id, name, status, why }) => (
            <li key={`${id}-${why}`}>
              <Link to={`/businesses/${id}`} className="text-ui-fg-interactive-hover underline">
                {name}
              </Link>
              , {words(status)}: {t(`duplicates.why.${why}`, { defaultValue: why })}
            </li>
          ))}
        </ul>
      </InlineTip>
    </div>
  );
}
