import { AID_KINDS, AID_LABELS } from "@lapak-lebak/domain/aid";
import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { STAFF_ROLE_LABELS, STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { useTranslation } from "react-i18next";
import { methodWords } from "../decision/method-words";
import { formatDay, formatMoment } from "../layout/dates";
import { useLanguage } from "../session/use-language";
import type { AuditValue } from "./changes";

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

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
        return coded(`statuses.${subjectType}.${value}`, value);
      case "slot":
        return coded(`curation.slots.${value}`, value);
      case "metric":
        return coded(`claims.metrics.${value}`, value);
      case "role": {
        const role = STAFF_ROLES.find((one) => one === value);
        return role ? STAFF_ROLE_LABELS[role][language] : value;
      }
      case "family":
        return isProductFamilyHandle(value) ? PRODUCT_FAMILIES[value].name[language] : value;
      case "kind": {
        const kind = AID_KINDS.find((one) => one === value);
        return kind ? AID_LABELS[kind][language] : value;
      }
      case "method":
        return coded(`claims.methods.${value}`, methodWords(value, language));
      case "export_ready":
        return t(value === "true" ? "common.yes" : "common.no");
      default:
        return value;
    }
  };
}
