import { STAFF_ROLE_LABELS, STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { useTranslation } from "react-i18next";
import { formatDay, formatMoment } from "../layout/dates";
import { useLanguage } from "../session/use-language";
import type { AuditValue } from "./changes";

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Things whose statuses have words, by what the log calls them. */
const STATUSES_OF: Readonly<Record<string, string>> = { seller: "business" };

/** How a value of the log is read: moments by the clock, codes in words where the console has them. */
export function useValueWords(subjectType: string) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const coded = (key: string, code: string) => t(key, { defaultValue: code });
  return (name: string, value: AuditValue | null): string => {
    if (value === null) return "–";
    if (typeof value !== "string") {
      return name === "product_ids" ? t("audit.goods", { count: value.length }) : value.join(", ");
    }
    if (MOMENT.test(value)) return formatMoment(value, i18n.language) ?? value;
    if (DAY.test(value)) return formatDay(value, i18n.language) ?? value;
    switch (name) {
      case "status":
        return coded(`statuses.${STATUSES_OF[subjectType] ?? subjectType}.${value}`, value);
      case "slot":
        return coded(`curation.slots.${value}`, value);
      case "metric":
        return coded(`claims.metrics.${value}`, value);
      case "role": {
        const role = STAFF_ROLES.find((one) => one === value);
        return role ? STAFF_ROLE_LABELS[role][language] : value;
      }
      default:
        return value;
    }
  };
}
