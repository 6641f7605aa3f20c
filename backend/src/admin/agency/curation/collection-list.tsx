import { Button } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ChoiceField } from "../fields/choice-field";
import { ListBody } from "../layout/list-body";
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
        <ListBody query={list} offset={offset} onOffset={setOffset}>
          {(rows) => <CollectionTable rows={rows} />}
        </ListBody>
      </Section>
      <SlotPreview />
    </>
  );
}
