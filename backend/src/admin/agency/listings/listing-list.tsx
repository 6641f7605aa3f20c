import { Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { LoadState } from "../layout/load-state";
import { Pager } from "../layout/pager";
import { Section } from "../layout/section";
import { useStatusWords } from "../layout/status-words";
import { useListQuery } from "../layout/use-list-query";
import { EVERY } from "../request/page-of";
import { listListings } from "./api";
import { ListingTable } from "./listing-table";

const STATUSES = ["submitted", "published", "returned", "paused", "draft", "archived"] as const;

/** Listings, at first those that wait for a review. */
export function ListingList() {
  const { t } = useTranslation("agency");
  const words = useStatusWords("listing");
  const { filters, offset, setFilter, setOffset } = useListQuery({ status: "submitted", q: "" });
  const query = { ...filters, offset };
  const list = useQuery({
    queryKey: ["agency", "listings", query],
    queryFn: () => listListings(query),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <Section level="h1" title={t("listings.title")} intro={t("listings.intro")}>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <SearchForm label={t("listings.searchLabel")} value={filters.q} onSearch={(q) => setFilter("q", q)} />
        <ChoiceField
          label={t("listings.status")}
          className="w-44"
          value={filters.status}
          choices={[[EVERY, t("common.all")], ...STATUSES.map((one) => [one, words(one)] as const)]}
          onChange={(status) => setFilter("status", status)}
        />
      </div>
      {list.data ? (
        list.data.items.length > 0 ? (
          <ListingTable rows={list.data.items} />
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
