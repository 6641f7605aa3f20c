import { certificateTransitionsFrom, type CertificateStatus } from "@lapak-lebak/domain/certificates";
import { useTranslation } from "react-i18next";
import type { Choosable } from "../decision/choice-list";
import type { CertificateDecision } from "./api";

const DECISION_TO: Partial<Record<CertificateStatus, CertificateDecision>> = {
  verified: "verify",
  rejected: "reject",
  revoked: "revoke",
};

/** What a verifier may decide about a claim as it stands. */
export function useCertificateChoices(status: CertificateStatus): Choosable<CertificateDecision>[] {
  const { t } = useTranslation("agency");
  return certificateTransitionsFrom(status, "verifier").flatMap((to) => {
    const value = DECISION_TO[to];
    if (!value) return [];
    return {
      value,
      label: t(`certificates.decisions.${value}.label`),
      consequence: t(`certificates.decisions.${value}.consequence`),
      button: t(`certificates.decisions.${value}.button`),
      needsReason: value !== "verify",
      isGrave: value === "revoke",
    };
  });
}
