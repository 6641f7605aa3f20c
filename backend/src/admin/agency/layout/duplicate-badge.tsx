import { Badge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** Says in a row that the same number or telephone is used elsewhere. */
export function DuplicateBadge({ count }: { count: number }) {
  const { t } = useTranslation("agency");
  return count > 0 ? (
    <Badge size="2xsmall" color="orange">
      {t("duplicates.badge", { count })}
    </Badge>
  ) : null;
}
