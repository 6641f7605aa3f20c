import { VERIFICATION_METHOD_LABELS, VERIFICATION_METHODS } from "@lapak-lebak/domain/verification-methods";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DecisionPanel } from "../decision/decision-panel";
import { ChoiceField } from "../fields/choice-field";
import { TextField } from "../fields/text-field";
import { useStatusWords } from "../layout/status-words";
import { useLanguage } from "../session/use-language";
import { decideCertificate, type CertificateDetail } from "./api";
import { useCertificateChoices } from "./decision-choices";
import { dayOf } from "../layout/day-of";

interface CertificateDecisionProps {
  certificate: CertificateDetail;
  onReload: () => void;
}

/** Verifies, rejects or revokes a claim; who verifies says how they looked into it and until when it holds. */
export function CertificateDecisionPanel({ certificate, onReload }: CertificateDecisionProps) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const words = useStatusWords("certificate");
  const choices = useCertificateChoices(certificate.status);
  const [method, setMethod] = useState<string>(VERIFICATION_METHODS[0]);
  const [validUntil, setValidUntil] = useState(dayOf(certificate.valid_until) ?? "");
  return (
    <DecisionPanel
      subject="certificate"
      choices={choices}
      statusWords={words}
      onReload={onReload}
      save={({ choice, reasons, note }) =>
        decideCertificate(certificate.id, {
          decision: choice,
          reasons,
          note,
          expected_status: certificate.status,
          ...(choice === "verify" ? { method, ...(validUntil ? { valid_until: validUntil } : {}) } : {}),
        })
      }
      more={(choice) =>
        choice === "verify" ? (
          <>
            <ChoiceField
              label={t("certificates.method")}
              value={method}
              choices={VERIFICATION_METHODS.map(
                (one) => [one, VERIFICATION_METHOD_LABELS[one][language]] as const,
              )}
              onChange={setMethod}
            />
            <TextField
              label={t("certificates.validUntil")}
              type="date"
              value={validUntil}
              onChange={setValidUntil}
              help={t("certificates.validUntilHelp")}
            />
          </>
        ) : null
      }
    />
  );
}
