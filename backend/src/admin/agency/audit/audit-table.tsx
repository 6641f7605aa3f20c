import { AUDIT_ACTIONS, isAuditAction } from "@lapak-lebak/domain/audit-actions";
import { Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatMoment } from "../layout/dates";
import { useLanguage } from "../session/use-language";
import { WideTable } from "../layout/wide-table";
import type { AuditEntry } from "./api";
import { auditChanges } from "./changes";
import { useValueWords } from "./use-value-words";

/** Pages on which what an entry is about can be looked at. */
const PAGE_OF_SUBJECT: Readonly<Record<string, string>> = {
  business: "/businesses",
  seller: "/businesses",
  listing: "/listings",
  certificate: "/certificates",
  collection: "/curation",
  order: "/orders",
};

/** Entries of the log. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <WideTable
      headings={[t("audit.when"), t("audit.who"), t("audit.what"), t("audit.about"), t("audit.changes")]}
    >
      {entries.map((entry) => (
        <Table.Row key={entry.id} className="align-top [&_td]:py-2">
          <Table.Cell className="whitespace-nowrap">
            {formatMoment(entry.occurred_at, i18n.language)}
          </Table.Cell>
          <Table.Cell>{entry.actor_name}</Table.Cell>
          <Table.Cell>
            {isAuditAction(entry.action) ? AUDIT_ACTIONS[entry.action][language] : entry.action}
            {entry.withdraws ? ` (${t("audit.withdrawn")})` : ""}
          </Table.Cell>
          <Table.Cell>
            <Subject entry={entry} />
          </Table.Cell>
          <Table.Cell className="max-w-md whitespace-normal">
            <Changes entry={entry} />
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}

function Subject({ entry }: { entry: AuditEntry }) {
  const page = PAGE_OF_SUBJECT[entry.subject_type];
  if (!page) return entry.subject_label;
  return (
    <Link to={`${page}/${entry.subject_id}`} className="text-ui-fg-interactive-hover">
      {entry.subject_label}
    </Link>
  );
}

function Changes({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation("agency");
  const words = useValueWords(entry.subject_type);
  // Reasons stand below in words already.
  const changes = auditChanges(entry.before, entry.after).filter(
    ({ name }) => name !== "reasons" || !entry.reason,
  );
  return (
    <>
      <ul>
        {changes.map(({ name, before, after }) => (
          <li key={name} className="txt-small break-words">
            {name ? `${t(`audit.names.${name}`, { defaultValue: name })}: ` : ""}
            {before === null ? "" : `${words(name, before)} → `}
            {words(name, after)}
          </li>
        ))}
      </ul>
      {entry.reason ? <Text size="small">“{entry.reason}”</Text> : null}
    </>
  );
}
