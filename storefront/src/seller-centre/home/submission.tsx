import type { Me } from "@/backend/schemas/seller-me";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { SubmissionForm } from "./submission-form";

/** Sends a draft to the agency, once everything that is required is done. */
export function Submission({ steps }: { steps: Me["steps"] }) {
  const t = sellerTexts("home");
  const isReady = steps.every(({ required, done }) => done || !required);
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-lg">{t("submission.title")}</h2>
        <p className="text-sm text-ink-soft">{t(isReady ? "submission.ready" : "submission.notReady")}</p>
      </div>
      {isReady ? (
        <SubmissionForm
          texts={{
            fix: sellerTexts("form")("fix"),
            submit: t("submission.submit"),
            sending: t("submission.sending"),
            attest: t("submission.attest"),
          }}
        />
      ) : null}
    </Card>
  );
}
