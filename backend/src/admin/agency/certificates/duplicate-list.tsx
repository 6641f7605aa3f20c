import { InlineTip } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useStatusWords } from "../layout/status-words";
import type { CertificateDetail } from "./api";

/** The same number in other claims: a mistyped digit, one certificate entered twice, or somebody else's. */
export function DuplicateList({ duplicates }: Pick<CertificateDetail, "duplicates">) {
  const { t } = useTranslation("agency");
  const words = useStatusWords("certificate");
  if (duplicates.length === 0) return null;
  return (
    <InlineTip variant="warning" label={t("duplicates.numberTitle")}>
      <ul>
        {duplicates.map(({ id, number, business, status }) => (
          <li key={id}>
            <Link to={`/certificates/${id}`} className="text-ui-fg-interactive-hover underline">
              {business?.name ?? number}
            </Link>
            , {words(status)}
          </li>
        ))}
      </ul>
    </InlineTip>
  );
}
