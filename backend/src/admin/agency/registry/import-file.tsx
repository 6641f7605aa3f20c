import { REGISTRY_HEADINGS } from "@lapak-lebak/domain/registry-row";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Field } from "../fields/field";
import { codeOfFailure } from "../request/refusal";

interface ImportFileProps {
  isChecking: boolean;
  error: Error | null;
  onFile: (file: File) => void;
}

/** Takes a file, and says which columns are read. */
export function ImportFile({ isChecking, error, onFile }: ImportFileProps) {
  const { t } = useTranslation("agency");
  const code = error ? codeOfFailure(error) : undefined;
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <Field
        label={t("registry.import.file")}
        help={t("registry.import.fileHelp")}
        complaint={
          code && t(`registry.import.errors.${code}`, { defaultValue: t("common.notSaved", { code }) })
        }
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.xlsx"
            disabled={isChecking}
            className="txt-small min-h-8"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onFile(file);
            }}
          />
        )}
      </Field>
      <Text role="status" size="small">
        {isChecking ? t("registry.import.checking") : ""}
      </Text>
      <details>
        <summary className="txt-small text-ui-fg-interactive-hover cursor-pointer">
          {t("registry.import.columns")}
        </summary>
        <Text size="small" className="pt-2">
          {Object.values(REGISTRY_HEADINGS).join(" · ")}
        </Text>
      </details>
    </div>
  );
}
