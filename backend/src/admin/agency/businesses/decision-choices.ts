import {
  BUSINESS_STATUSES,
  businessDecisionsFrom,
  type BusinessDecision,
} from "@lapak-lebak/domain/business";
import { useTranslation } from "react-i18next";
import type { Choosable } from "../decision/choice-list";

const WITHOUT_REASON: readonly BusinessDecision[] = ["admit", "reinstate"];
const GRAVE: readonly BusinessDecision[] = ["reject", "suspend"];

/** What a verifier may decide about a business as it stands. */
export function useBusinessChoices(status: string | undefined): Choosable<BusinessDecision>[] {
  const { t } = useTranslation("agency");
  const known = BUSINESS_STATUSES.find((one) => one === status);
  return (known ? businessDecisionsFrom(known) : []).map((value) => ({
    value,
    label: t(`businesses.decisions.${value}.label`),
    consequence: t(`businesses.decisions.${value}.consequence`),
    button: t(`businesses.decisions.${value}.button`),
    needsReason: !WITHOUT_REASON.includes(value),
    isGrave: GRAVE.includes(value),
  }));
}
