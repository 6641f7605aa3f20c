import { Button } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ExportLinks } from "../layout/export-links";
import { ListBody } from "../layout/list-body";
import { Section } from "../layout/section";
import { useListQuery } from "../layout/use-list-query";
import { EVERY } from "../request/page-of";
import { usePermitted } from "../session/use-permitted";
import { listRegistry, registryExportAddress } from "./api";
import { RegistryFilterBar } from "./registry-filters";
import { RegistryTable } from "./registry-table";

const OPEN = { q: "", kecamatan: "", family: "", certificate: "", status: EVERY, size: "", registered: "" };

/** Every small industry that the agency knows of, on the marketplace or not. */
export function RegistryList() {
  const { t } = useTranslation("agency");
  const mayExport = usePermitted("registry.export");
  const mayEdit = usePermitted("registry.edit");
  const { filters, offset, setFilter, setOffset } = useListQuery(OPEN);
  const list = useQuery({
    queryKey: ["agency", "registry", filters, offset],
    queryFn: () => listRegistry(filters, offset),
    placeholderData: keepPreviousData,
  });
  return (
    <Section
      level="h1"
      title={t("registry.title")}
      intro={t("registry.intro")}
      aside={
        <>
          {mayExport ? <ExportLinks addressOf={(format) => registryExportAddress(filters, format)} /> : null}
          {mayEdit ? (
            <Button asChild size="small">
              <Link to="/registry/import">{t("registry.import.open")}</Link>
            </Button>
          ) : null}
        </>
      }
    >
      <RegistryFilterBar filters={filters} onFilter={setFilter} />
      <ListBody query={list} offset={offset} onOffset={setOffset}>
        {(rows) => <RegistryTable rows={rows} />}
      </ListBody>
    </Section>
  );
}
