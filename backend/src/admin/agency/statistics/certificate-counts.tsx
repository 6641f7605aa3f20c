import { CERTIFICATE_STATUSES } from "@lapak-lebak/domain/certificates";
import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { shortTypeWords } from "../certificates/type-words";
import { formatNumber } from "../layout/dates";
import { useStatusWords } from "../layout/status-words";
import { useLanguage } from "../session/use-language";
import { WideTable } from "../layout/wide-table";
import type { CertificateCount, Rows } from "./api";
import { FigureLink } from "./figure-link";

interface CertificateCountsProps {
  counts: readonly CertificateCount[];
  /** What the statistics are narrowed down by. */
  narrowed: Rows["query"];
}

/** Certificates by kind and state; each figure opens its rows. */
export function CertificateCounts({ counts, narrowed }: CertificateCountsProps) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const words = useStatusWords("certificate");
  const types = [...new Set(counts.map(({ type }) => type))];
  return (
    <WideTable
      headings={[t("certificates.type"), ...CERTIFICATE_STATUSES.map((status) => ({ right: words(status) }))]}
    >
      {types.map((type) => (
        <Table.Row key={type}>
          <Table.Cell>{shortTypeWords(type, language)}</Table.Cell>
          {CERTIFICATE_STATUSES.map((status) => {
            const found = counts.find((one) => one.type === type && one.status === status);
            return (
              <Table.Cell key={status} className="text-right">
                {found ? (
                  <FigureLink rows={{ path: "/certificates", query: { type, status, ...narrowed } }}>
                    {formatNumber(found.count, i18n.language)}
                  </FigureLink>
                ) : (
                  0
                )}
              </Table.Cell>
            );
          })}
        </Table.Row>
      ))}
    </WideTable>
  );
}
