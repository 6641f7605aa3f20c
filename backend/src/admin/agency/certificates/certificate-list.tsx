import { CERTIFICATE_STATUSES } from "@lapak-lebak/domain/certificates";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { PlaceAndFamilyFields } from "../fields/place-and-family-fields";
import { ListBody } from "../layout/list-body";
import { Section } from "../layout/section";
import { useStatusWords } from "../layout/status-words";
import { useListQuery } from "../layout/use-list-query";
import { useLanguage } from "../session/use-language";
import { EVERY } from "../request/page-of";
import { listCertificates } from "./api";
import { CertificateTable } from "./certificate-table";
import { typeChoices } from "./type-words";

/** Claims, at first those that wait for somebody to look into them. */
export function CertificateList() {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const words = useStatusWords("certificate");
  const { filters, offset, setFilter, setOffset } = useListQuery({
    ...{ status: "submitted", type: "", q: "", kecamatan: "", family: "" },
  });
  const query = { ...filters, offset };
  const list = useQuery({
    queryKey: ["agency", "certificates", query],
    queryFn: () => listCertificates(query),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <Section level="h1" title={t("certificates.title")} intro={t("certificates.intro")}>
      <div className="flex flex-wrap items-end gap-3 px-6 py-4">
        <SearchForm
          label={t("certificates.searchLabel")}
          value={filters.q}
          onSearch={(q) => setFilter("q", q)}
        />
        <ChoiceField
          label={t("certificates.status")}
          className="w-44"
          value={filters.status}
          choices={[
            [EVERY, t("common.all")],
            ...CERTIFICATE_STATUSES.map((one) => [one, words(one)] as const),
          ]}
          onChange={(status) => setFilter("status", status)}
        />
        <ChoiceField
          label={t("certificates.type")}
          className="w-52"
          value={filters.type}
          choices={[["", t("common.all")], ...typeChoices(language)]}
          onChange={(type) => setFilter("type", type)}
        />
        <PlaceAndFamilyFields filters={filters} onFilter={setFilter} />
      </div>
      <ListBody query={list} offset={offset} onOffset={setOffset}>
        {(rows) => <CertificateTable rows={rows} />}
      </ListBody>
    </Section>
  );
}
