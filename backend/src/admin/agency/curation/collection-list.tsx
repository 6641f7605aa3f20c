import { Button, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ChoiceField } from "../fields/choice-field";
import { LoadState } from "../layout/load-state";
import { Pager } from "../layout/pager";
import { Section } from "../layout/section";
import { useStatusWords } from "../layout/status-words";
import { useListQuery } from "../layout/use-list-query";
import { usePermitted } from "../session/use-permitted";
import { listCollections } from "./api";
import { CollectionTable } from "./collection-table";
import { SlotPreview } from "./slot-preview";

const STATUSES = ["live", "scheduled", "draft", "ended"] as const;

/** Everything that was put together for the shop window, and what stands in it when. */
export function CollectionList() {
  const { t } = useTranslation("agency");
  const words = useStatusWords("collection");
  const mayEdit = usePermitted("curation.edit");
  const { filters, offset, setFilter, setOffset } = useListQuery({ status: "" });
  const query = { ...filters, offset };
  const list = useQuery({
    queryKey: ["agency", "collections", query],
    queryFn: () => listCollections(query),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <>
      <Section
        level="h1"
        title={t("curation.title")}
        intro={t("curation.intro")}
        aside={
          mayEdit ? (
            <Button asChild>
              <Link to="/curation/new">{t("curation.create")}</Link>
            </Button>
          ) : null
        }
      >
        <div className="px-6 py-4">
          <ChoiceField
            label={t("curation.status")}
            className="w-44"
            value={filters.status}
            choices={[["", t("common.all")], ...STATUSES.map((one) => [one, words(one)] as const)]}
            onChange={(status) => setFilter("status", status)}
          />
        </div>
        {list.data ? (
          list.data.items.length > 0 ? (
            <CollectionTable rows={list.data.items} />
          ) : (
            <Text className="px-6 py-8">{t("common.empty")}</Text>
          )
        ) : (
          <LoadState query={list} />
        )}
        <Pager offset={offset} count={list.data?.count ?? 0} onChange={setOffset} />
      </Section>
      <SlotPreview />
    </>
  );
}
