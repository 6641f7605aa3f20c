import { useTranslation } from "react-i18next";
import type { Choosable } from "../decision/choice-list";
import type { BusinessDecision } from "./api";

/** What may be decided about a business, by where it stands; the API keeps the domain's table and has the last word. */
const DECISIONS_FROM: Readonly<Record<string, readonly BusinessDecision[]>> = {
  submitted: ["admit", "return", "reject"],
  admitted: ["suspend"],
  suspended: ["reinstate"],
};

const WITHOUT_REASON: readonly BusinessDecision[] = ["admit", "reinstate"];
const GRAVE: readonly BusinessDecision[] = ["reject", "suspend"];

/** What a verifier may decide about a business as it stands. */
export function useBusinessChoices(status: string): Choosable<BusinessDecision>[] {
  const { t } = useTranslation("agency");
  return (DECISIONS_FROM[status] ?? []).map((value) => ({
    value,
    label: t(`businesses.decisions.${value}.label`),
    consequence: t(`businesses.decisions.${value}.consequence`),
    button: t(`businesses.decisions.${value}.button`),
    needsReason: !WITHOUT_REASON.includes(value),
    isGrave: GRAVE.includes(value),
  }));
}
