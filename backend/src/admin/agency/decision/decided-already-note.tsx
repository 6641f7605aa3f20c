import { Button, InlineTip } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../layout/dates";
import type { EarlierDecision } from "./decided-already";

interface DecidedAlreadyNoteProps {
  earlier: EarlierDecision;
  /** What the status is called in which the item is since. */
  statusWords: (status: string) => string;
  onReload: () => void;
}

/** Says that a colleague was faster, and that nothing of ours was saved or lost. */
export function DecidedAlreadyNote({ earlier, statusWords, onReload }: DecidedAlreadyNoteProps) {
  const { t, i18n } = useTranslation("agency");
  const by = earlier.by ?? t("decision.somebody");
  const at = formatMoment(earlier.at, i18n.language);
  return (
    <InlineTip role="alert" variant="warning" label={t("decision.alreadyDecided")}>
      {at ? t("decision.decidedBy", { by, at }) : t("decision.decidedByOnly", { by })}{" "}
      {earlier.status ? t("decision.isNow", { status: statusWords(earlier.status) }) : ""}{" "}
      {t("decision.nothingLost")}
      <div className="pt-2">
        <Button type="button" size="small" variant="secondary" onClick={onReload}>
          {t("decision.showLatest")}
        </Button>
      </div>
    </InlineTip>
  );
}
