import { Button, Container } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { BackLink } from "../layout/back-link";
import { Facts } from "../layout/facts";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { TwoColumns } from "../layout/two-columns";
import { usePermitted } from "../session/use-permitted";
import { AidForm } from "./aid-form";
import { AidList } from "./aid-list";
import { readRegistryEntry } from "./api";
import { useCellWords } from "./cell-words";
import { ClaimCode } from "./claim-code";
import { EntryForm } from "./entry-form";

/** One small industry: what the agency's file says of it, and what was done for it. */
export function RegistryEntry({ id }: { id: string }) {
  const { t } = useTranslation("agency");
  const cells = useCellWords();
  const mayEdit = usePermitted("registry.edit");
  const [isEditing, setIsEditing] = useState(false);
  const query = useQuery({
    queryKey: ["agency", "registry-entry", id],
    queryFn: () => readRegistryEntry(id),
  });
  if (!query.data) {
    return (
      <Container className="p-0">
        <LoadState query={query} />
      </Container>
    );
  }
  const { business, aid, claim_code } = query.data;
  return (
    <>
      <BackLink to="/registry">{t("registry.title")}</BackLink>
      <TwoColumns
        beside={
          <>
            {business.claimed || !mayEdit ? null : (
              <ClaimCode sellerId={id} openUntil={claim_code?.expires_at} />
            )}
            <Section title={t("registry.aid.title")}>
              <AidList aid={aid} />
            </Section>
          </>
        }
      >
        <Section
          level="h1"
          title={business.name}
          aside={
            <>
              <Status of="business" status={business.status} />
              <Button asChild size="small" variant="secondary">
                <Link to={`/businesses/${id}`}>{t("registry.openBusiness")}</Link>
              </Button>
              {mayEdit && !isEditing ? (
                <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
                  {t("common.edit")}
                </Button>
              ) : null}
            </>
          }
        >
          {isEditing ? (
            <EntryForm sellerId={id} business={business} onClose={() => setIsEditing(false)} />
          ) : (
            <Facts facts={cells.facts(business)} />
          )}
        </Section>
        {mayEdit ? (
          <Section title={t("registry.aid.recordTitle")}>
            <AidForm sellerId={id} />
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}
