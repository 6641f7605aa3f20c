import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { PlaceAndFamilyFields } from "../fields/place-and-family-fields";
import { ListBody } from "../layout/list-body";
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
  const { filters, offset, setFilter, setOffset } = useListQuery({
    ...{ status: "submitted", q: "", kecamatan: "", family: "" },
  });
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
        <PlaceAndFamilyFields filters={filters} onFilter={setFilter} />
      </div>
      <ListBody query={list} offset={offset} onOffset={setOffset}>
        {(rows) => <ListingTable rows={rows} />}
      </ListBody>
    </Section>
  );
}
