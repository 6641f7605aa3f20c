import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { earlierDecisionOf, type EarlierDecision } from "./decided-already";

/** What was chosen, with the reasons for it. */
export interface Decision<Choice extends string> {
  choice: Choice;
  reasons: string[];
  note: string;
}

interface DecisionState<Choice extends string> {
  decide: (decision: Decision<Choice>) => void;
  isSaving: boolean;
  /** Set where somebody else had decided before. */
  earlier: EarlierDecision | undefined;
  error: Error | null;
  forget: () => void;
}

/**
 * Saves a decision. Afterwards everything of the console that could show it is asked anew, but after a refusal nothing is:
 * what was typed stands beside what it was typed about until its writer asks for the latest.
 */
export function useDecision<Choice extends string>(
  save: (decision: Decision<Choice>) => Promise<unknown>,
  onSaved?: () => void,
): DecisionState<Choice> {
  const { t } = useTranslation("agency");
  const queries = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: save,
    onSuccess: () => {
      toast.success(t("decision.saved"));
      onSaved?.();
      return queries.invalidateQueries({ queryKey: ["agency"] });
    },
  });
  return { decide: mutate, isSaving: isPending, earlier: earlierDecisionOf(error), error, forget: reset };
}
