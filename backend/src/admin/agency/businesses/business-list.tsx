import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { KECAMATAN_CHOICES } from "../layout/kecamatan-words";
import { LoadState } from "../layout/load-state";
import { Pager } from "../layout/pager";
import { Section } from "../layout/section";
import { useStatusWords } from "../layout/status-words";
import { useListQuery } from "../layout/use-list-query";
import { EVERY } from "../request/page-of";
import { listBusinesses } from "./api";
import { BusinessTable } from "./business-table";

/** Businesses, at first those that wait to be admitted. */
export function BusinessList() {
  const { t } = useTranslation("agency");
  const words = useStatusWords("business");
  const { filters, offset, setFilter, setOffset } = useListQuery({
    status: "submitted",
    kecamatan: "",
    q: "",
  });
  const query = { ...filters, offset };
  const list = useQuery({
    queryKey: ["agency", "businesses", query],
    queryFn: () => listBusinesses(query),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <Section level="h1" title={t("businesses.title")} intro={t("businesses.intro")}>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <SearchForm
          label={t("businesses.searchLabel")}
          value={filters.q}
          onSearch={(q) => setFilter("q", q)}
        />
        <ChoiceField
          label={t("businesses.status")}
          className="w-44"
          value={filters.status}
          choices={[[EVERY, t("common.all")], ...BUSINESS_STATUSES.map((one) => [one, words(one)] as const)]}
          onChange={(status) => setFilter("status", status)}
        />
        <ChoiceField
          label={t("businesses.kecamatan")}
          className="w-52"
          value={filters.kecamatan}
          choices={[["", t("common.all")], ...KECAMATAN_CHOICES]}
          onChange={(kecamatan) => setFilter("kecamatan", kecamatan)}
        />
      </div>
      {list.data ? (
        list.data.items.length > 0 ? (
          <BusinessTable rows={list.data.items} />
        ) : (
          <Text className="px-6 py-8">{t("common.empty")}</Text>
        )
      ) : (
        <LoadState query={list} />
      )}
      <Pager offset={offset} count={list.data?.count ?? 0} onChange={setOffset} />
    </Section>
  );
}
