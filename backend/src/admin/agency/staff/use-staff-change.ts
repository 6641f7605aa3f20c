import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { codeOfFailure } from "../request/refusal";

/** Changes something about the staff, and says what became of it. */
export function useStaffChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const { t } = useTranslation("agency");
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => void toast.success(t("common.saved")),
    onError: (error) => {
      const code = codeOfFailure(error);
      toast.error(t(`staff.errors.${code}`, { defaultValue: t("common.notSaved", { code }) }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["agency"] }),
  });
}
