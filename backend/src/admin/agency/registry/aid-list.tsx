import { AID_KINDS, AID_LABELS } from "@lapak-lebak/domain/aid";
import { Badge, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "../layout/dates";
import { PrivateFile } from "../private-file/private-file";
import { useLanguage } from "../session/use-language";
import type { AidRecord } from "./api";

/** Coaching and aid that a business had, the latest first. */
export function AidList({ aid }: { aid: readonly AidRecord[] }) {
  const { t } = useTranslation("agency");
  if (aid.length === 0) return <Text className="px-6 py-4">{t("registry.aid.none")}</Text>;
  return (
    <ul className="divide-y">
      {aid.map((record) => (
        <AidItem key={record.id} record={record} />
      ))}
    </ul>
  );
}

function AidItem({ record }: { record: AidRecord }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { kind, programme, date, note, file, by } = record;
  const known = AID_KINDS.find((one) => one === kind);
  return (
    <li className="px-6 py-3">
      <Text size="small" weight="plus">
        <Badge size="2xsmall">{known ? AID_LABELS[known][language] : kind}</Badge> {programme}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {[formatDay(date, i18n.language), by && t("registry.aid.by", { by })].filter(Boolean).join(" · ")}
      </Text>
      {note ? <Text size="small">{note}</Text> : null}
      {file ? (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="txt-small text-ui-fg-interactive-hover cursor-pointer py-1">
            {file.name}
          </summary>
          {isOpen ? <PrivateFile id={file.id} title={file.name} /> : null}
        </details>
      ) : null}
    </li>
  );
}
