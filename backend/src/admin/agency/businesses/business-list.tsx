import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { KECAMATAN_CHOICES } from "../layout/kecamatan-words";
import { ListBody } from "../layout/list-body";
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
      <ListBody query={list} offset={offset} onOffset={setOffset}>
        {(rows) => <BusinessTable rows={rows} />}
      </ListBody>
    </Section>
  );
}
