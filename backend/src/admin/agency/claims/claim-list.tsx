import { CLAIM_METRICS } from "@lapak-lebak/domain/claims";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { usePermitted } from "../session/use-permitted";
import { readClaims } from "./api";
import { ClaimForm } from "./claim-form";
import { ClaimTable } from "./claim-table";

/** Figures that were published, beside what is counted here; what does not fit is flagged. */
export function ClaimList() {
  const { t } = useTranslation("agency");
  const mayEdit = usePermitted("claims.edit");
  const query = useQuery({ queryKey: ["agency", "claims"], queryFn: readClaims });
  const claimed = CLAIM_METRICS.filter((metric) => query.data?.items.some((one) => one.metric === metric));
  return (
    <>
      <Section level="h1" title={t("claims.title")} intro={t("claims.intro")}>
        {query.data ? null : <LoadState query={query} />}
      </Section>
      {query.data
        ? claimed.map((metric) => (
            <ClaimTable
              key={metric}
              metric={metric}
              claims={query.data.items}
              counted={query.data.counted.find((one) => one.metric === metric)}
            />
          ))
        : null}
      {mayEdit ? (
        <Section title={t("claims.recordTitle")}>
          <ClaimForm />
        </Section>
      ) : null}
    </>
  );
}
