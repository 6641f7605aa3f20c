import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { codeOfFailure } from "../request/refusal";

/** That something was not saved, with the code of why; nothing where nothing went wrong. */
export function NotSaved({ error }: { error: Error | null }) {
  const { t } = useTranslation("agency");
  if (!error) return null;
  return (
    <Text role="alert" size="small" className="text-ui-fg-error">
      {t("common.notSaved", { code: codeOfFailure(error) })}
    </Text>
  );
}
