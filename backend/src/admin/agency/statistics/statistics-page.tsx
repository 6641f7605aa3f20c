import { Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { PlaceAndFamilyFields } from "../fields/place-and-family-fields";
import { TextField } from "../fields/text-field";
import { formatMoment } from "../layout/dates";
import { ExportLinks } from "../layout/export-links";
import { kecamatanName } from "../layout/kecamatan-words";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { useListQuery } from "../layout/use-list-query";
import { useLanguage } from "../session/use-language";
import { usePermitted } from "../session/use-permitted";
import { readStatistics, statisticsExportAddress } from "./api";
import { CertificateCounts } from "./certificate-counts";
import { familyWords } from "./family-words";
import { GroupTable } from "./group-table";
import { KecamatanMap } from "./kecamatan-map";
import { MonthTable } from "./month-table";
import { narrowedBy } from "./rows-of-figure";
import { Totals } from "./totals";

// The charts' library is as large as the rest of these pages: it comes when figures are looked at.
const MonthChart = lazy(async () => ({ default: (await import("./month-chart.js")).MonthChart }));
const CertificateChart = lazy(async () => ({
  default: (await import("./certificate-chart.js")).CertificateChart,
}));

/** What the marketplace counts, by place, goods and month. */
export function StatisticsPage() {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const mayExport = usePermitted("statistics.export");
  const { filters, setFilter } = useListQuery({ kecamatan: "", family: "", month: "" });
  const query = useQuery({
    queryKey: ["agency", "statistics", filters],
    queryFn: () => readStatistics(filters),
    placeholderData: keepPreviousData,
  });
  const familyName = (handle: string) => familyWords(handle, language);
  const { data } = query;
  const narrowed = narrowedBy(filters);
  return (
    <>
      <Section
        level="h1"
        title={t("statistics.title")}
        intro={data ? t("statistics.asOf", { at: formatMoment(data.as_of, i18n.language) }) : undefined}
        aside={
          mayExport ? <ExportLinks addressOf={(format) => statisticsExportAddress(filters, format)} /> : null
        }
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
        {data ? null : <LoadState query={query} />}
      </Section>
      {data ? (
        <>
          <Totals totals={data.totals} narrowed={narrowed} month={filters.month} />
          <KecamatanMap groups={data.by_kecamatan} month={filters.month} />
          <Section title={t("statistics.byKecamatan")}>
            <GroupTable
              heading={t("statistics.kecamatan")}
              groups={data.by_kecamatan}
              nameOf={(key) => kecamatanName(key) ?? key}
              month={filters.month}
            />
          </Section>
          <Section title={t("statistics.byFamily")}>
            <GroupTable
              heading={t("statistics.family")}
              groups={data.by_family}
              nameOf={familyName}
              month={filters.month}
            />
          </Section>
          <Suspense fallback={<Text role="status">{t("common.loading")}</Text>}>
            <Section title={t("statistics.salesByMonth")}>
              {data.by_month.some(({ sales }) => sales > 0) ? (
                <div className="px-6 py-4">
                  <MonthChart months={data.by_month} />
                </div>
              ) : null}
              <MonthTable months={data.by_month} narrowed={narrowed} />
            </Section>
            <Section title={t("statistics.certificatesByType")}>
              <div className="px-6 py-4">
                <CertificateChart counts={data.certificates} />
              </div>
              <CertificateCounts counts={data.certificates} narrowed={narrowed} />
            </Section>
          </Suspense>
        </>
      ) : null}
    </>
  );
}
