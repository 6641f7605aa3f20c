import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BackLink } from "../layout/back-link";
import { Section } from "../layout/section";
import { checkRegistryFile } from "./import-api";
import { ImportFile } from "./import-file";
import { ImportState } from "./import-state";

/** Brings the agency's own file of small industries in: looked through first, written when confirmed. */
export function RegistryImportPage() {
  const { t } = useTranslation("agency");
  const [importId, setImportId] = useState<string>();
  const check = useMutation({
    mutationFn: checkRegistryFile,
    onSuccess: ({ id }) => setImportId(id),
  });
  return (
    <>
      <BackLink to="/registry">{t("registry.title")}</BackLink>
      <Section level="h1" title={t("registry.import.title")} intro={t("registry.import.intro")}>
        <ImportFile isChecking={check.isPending} error={check.error} onFile={(file) => check.mutate(file)} />
      </Section>
      {importId ? <ImportState key={importId} id={importId} /> : null}
    </>
  );
}
