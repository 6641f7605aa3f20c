import { AUDIT_ACTIONS } from "@lapak-lebak/domain/audit-actions";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { TextField } from "../fields/text-field";
import { ExportLinks } from "../layout/export-links";
import { ListBody } from "../layout/list-body";
import { Section } from "../layout/section";
import { useListQuery } from "../layout/use-list-query";
import { useLanguage } from "../session/use-language";
import { usePermitted } from "../session/use-permitted";
import { auditExportAddress, listAudit } from "./api";
import { AuditTable } from "./audit-table";

const OPEN = { q: "", actor: "", action: "", subject: "", from: "", to: "" };

/** Everything that was decided, by whom, and why. */
export function AuditLog() {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const mayExport = usePermitted("audit.export");
  const { filters, offset, setFilter, setOffset } = useListQuery(OPEN);
  const list = useQuery({
    queryKey: ["agency", "audit", filters, offset],
    queryFn: () => listAudit(filters, offset),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <Section
      level="h1"
      title={t("audit.title")}
      intro={t("audit.intro")}
      aside={mayExport ? <ExportLinks addressOf={(format) => auditExportAddress(filters, format)} /> : null}
    >
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <SearchForm label={t("audit.searchLabel")} value={filters.q} onSearch={(q) => setFilter("q", q)} />
        <ChoiceField
          label={t("audit.what")}
          className="w-60"
          value={filters.action}
          choices={[
            ["", t("common.all")],
            ...Object.entries(AUDIT_ACTIONS).map(([code, words]) => [code, words[language]] as const),
          ]}
          onChange={(action) => setFilter("action", action)}
        />
        <TextField
          label={t("audit.from")}
          type="date"
          value={filters.from}
          onChange={(from) => setFilter("from", from)}
        />
        <TextField
          label={t("audit.to")}
          type="date"
          value={filters.to}
          onChange={(to) => setFilter("to", to)}
        />
      </div>
      <ListBody query={list} offset={offset} onOffset={setOffset}>
        {(rows) => <AuditTable entries={rows} />}
      </ListBody>
    </Section>
  );
}
