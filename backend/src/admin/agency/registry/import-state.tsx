import { Button, Text } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { formatNumber } from "../layout/dates";
import { codeOfFailure } from "../request/refusal";
import { confirmRegistryImport, readRegistryImport } from "./import-api";
import { ImportErrors } from "./import-errors";
import { ImportRows } from "./import-rows";

const WHILE_RUNNING = 1_000;

/** What would become of a file, and, once it is confirmed, how far it is. */
export function ImportState({ id }: { id: string }) {
  const { t, i18n } = useTranslation("agency");
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ["registry-import", id],
    queryFn: () => readRegistryImport(id),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.status === "running" || state.data?.status === "checking" ? WHILE_RUNNING : false,
  });
  const confirmation = useMutation({
    mutationFn: () => confirmRegistryImport(id),
    onSuccess: () => query.refetch(),
  });
  const status = query.data?.status;
  useEffect(() => {
    if (status === "done") void queries.invalidateQueries({ queryKey: ["agency"] });
  }, [status, queries]);
  if (!query.data) return <LoadState query={query} />;
  const { creates, updates, unchanged, faulty, rows, errors, unknown_columns, done, total } = query.data;
  const number = (value: number) => formatNumber(value, i18n.language);
  const writable = creates + updates;
  return (
    <Section
      title={query.data.file_name}
      intro={t("registry.import.rows", { count: rows, value: number(rows) })}
    >
      <ul className="txt-small flex flex-col gap-1 px-6 py-4">
        <li>{t("registry.import.creates", { count: creates, value: number(creates) })}</li>
        <li>{t("registry.import.updates", { count: updates, value: number(updates) })}</li>
        <li>{t("registry.import.unchanged", { count: unchanged, value: number(unchanged) })}</li>
        <li>{t("registry.import.faulty", { count: faulty, value: number(faulty) })}</li>
        {unknown_columns.length > 0 ? (
          <li>{t("registry.import.unknownColumns", { columns: unknown_columns.join(", ") })}</li>
        ) : null}
      </ul>
      <div className="flex flex-col gap-3 px-6 py-4">
        {status === "checked" ? (
          <Button
            className="self-start"
            size="large"
            disabled={writable === 0}
            isLoading={confirmation.isPending}
            onClick={() => confirmation.mutate()}
          >
            {t("registry.import.confirm", { count: writable, value: number(writable) })}
          </Button>
        ) : null}
        {confirmation.error ? (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {t(`registry.import.errors.${codeOfFailure(confirmation.error)}`, {
              defaultValue: t("common.notSaved", { code: codeOfFailure(confirmation.error) }),
            })}
          </Text>
        ) : null}
        {status === "running" ? (
          <label className="txt-small flex flex-col gap-1">
            {t("registry.import.running", { done: number(done), total: number(total) })}
            <progress max={total} value={done} className="h-3 w-full" />
          </label>
        ) : null}
        {status === "done" ? (
          <Text role="status" weight="plus">
            {t("registry.import.done")}{" "}
            <Link to="/registry" className="text-ui-fg-interactive-hover underline">
              {t("registry.title")}
            </Link>
          </Text>
        ) : null}
      </div>
      {errors.length > 0 ? <ImportErrors errors={errors} /> : null}
      {status === "checked" ? <ImportRows id={id} /> : null}
    </Section>
  );
}
