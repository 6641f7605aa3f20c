import type { ClaimMetric } from "@lapak-lebak/domain/claims";
import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { Badge, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "../layout/dates";
import { Section } from "../layout/section";
import { useLanguage } from "../session/use-language";
import { WideTable } from "../layout/wide-table";
import type { Claim, Claims } from "./api";

interface ClaimTableProps {
  metric: ClaimMetric;
  /** All claims: those that one conflicts with may be of another metric. */
  claims: readonly Claim[];
  counted: Claims["counted"][number] | undefined;
}

/** The claims of one figure, those that do not fit flagged with the reason. */
export function ClaimTable({ metric, claims, counted }: ClaimTableProps) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, i18n.language);
  const familyName = (family: string | null) =>
    family && isProductFamilyHandle(family) ? PRODUCT_FAMILIES[family].name[language] : family;
  return (
    <Section
      title={t(`claims.metrics.${metric}`)}
      intro={
        counted
          ? t("claims.counted", {
              value: number(counted.value),
              day: formatDay(counted.as_of, i18n.language),
            })
          : undefined
      }
    >
      <WideTable
        headings={[
          t("claims.asOf"),
          { right: t("claims.value") },
          t("claims.family"),
          t("claims.method"),
          t("claims.source"),
          t("claims.conflicts"),
        ]}
      >
        {claims
          .filter((claim) => claim.metric === metric)
          .map((claim) => (
            <Table.Row key={claim.id} className="align-top [&_td]:py-2">
              <Table.Cell className="whitespace-nowrap">{formatDay(claim.as_of, i18n.language)}</Table.Cell>
              <Table.Cell className="text-right whitespace-nowrap tabular-nums">
                {claim.from === null ? "" : `${number(claim.from)} → `}
                {number(claim.value)}
              </Table.Cell>
              <Table.Cell>{familyName(claim.family)}</Table.Cell>
              <Table.Cell>{t(`claims.methods.${claim.method}`)}</Table.Cell>
              <Table.Cell className="max-w-sm whitespace-normal">{claim.source}</Table.Cell>
              <Table.Cell className="max-w-sm whitespace-normal">
                {claim.conflicts.map(({ code, other_id }) => {
                  const other = claims.find(({ id }) => id === other_id);
                  return (
                    <div key={`${code}-${other_id}`} className="pb-1">
                      <Badge size="2xsmall" color="orange">
                        {t("claims.conflict")}
                      </Badge>{" "}
                      <Text as="span" size="small">
                        {t(`claims.conflictCodes.${code}`, {
                          value: other ? number(other.value) : "?",
                          source: other?.source ?? "?",
                          defaultValue: code,
                        })}
                      </Text>
                    </div>
                  );
                })}
              </Table.Cell>
            </Table.Row>
          ))}
      </WideTable>
    </Section>
  );
}
