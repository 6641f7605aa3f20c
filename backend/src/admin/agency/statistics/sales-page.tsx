import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PlaceAndFamilyFields } from "../fields/place-and-family-fields";
import { TextField } from "../fields/text-field";
import { BackLink } from "../layout/back-link";
import { ListBody } from "../layout/list-body";
import { Section } from "../layout/section";
import { useListQuery } from "../layout/use-list-query";
import { useFigureWords } from "./figure-words";
import { listSales } from "./sales-api";
import { SalesTable } from "./sales-table";

/** The lines of orders behind the sales of the statistics. */
export function SalesPage() {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  const { filters, offset, setFilter, setOffset } = useListQuery({ kecamatan: "", family: "", month: "" });
  const list = useQuery({
    queryKey: ["agency", "statistics", "sales", filters, offset],
    queryFn: () => listSales(filters, offset),
    placeholderData: keepPreviousData,
  });
  const { data } = list;
  return (
    <>
      <BackLink to="/statistics">{t("statistics.title")}</BackLink>
      <Section
        level="h1"
        title={t("statistics.salesTitle")}
        intro={data ? t("statistics.salesIntro", { total: words("sales", data.total) }) : undefined}
      >
        <div className="flex flex-wrap items-end gap-3 px-6 py-4">
          <PlaceAndFamilyFields filters={filters} onFilter={setFilter} />
          <TextField
            label={t("statistics.month")}
            type="month"
            value={filters.month}
            onChange={(value) => setFilter("month", value)}
          />
        </div>
        <ListBody query={list} offset={offset} onOffset={setOffset}>
          {(rows) => <SalesTable sales={rows} />}
        </ListBody>
      </Section>
    </>
  );
}
