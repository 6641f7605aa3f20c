import { Container } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DecisionPanel } from "../decision/decision-panel";
import { History } from "../decision/history";
import { PresenceNote } from "../decision/presence-note";
import { BackLink } from "../layout/back-link";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { useStatusWords } from "../layout/status-words";
import { TwoColumns } from "../layout/two-columns";
import { usePermitted } from "../session/use-permitted";
import { decideBusiness, readBusiness } from "./api";
import { BusinessFacts } from "./business-facts";
import { useBusinessChoices } from "./decision-choices";
import { DuplicateList } from "./duplicate-list";
import { FirstSteps } from "./first-steps";
import { HeldByBusiness } from "./held-by-business";
import { Members } from "./members";
import { Story } from "./story";

/** One business: everything it says and holds, and the decision. */
export function BusinessReview({ id }: { id: string }) {
  const { t } = useTranslation("agency");
  const words = useStatusWords("business");
  const mayDecide = usePermitted("businesses.decide");
  const query = useQuery({ queryKey: ["agency", "business", id], queryFn: () => readBusiness(id) });
  const choices = useBusinessChoices(query.data?.business.status);
  if (!query.data) {
    return (
      <Container className="p-0">
        <LoadState query={query} />
      </Container>
    );
  }
  const { business, steps, members, decisions, duplicates } = query.data;
  return (
    <>
      <BackLink to="/businesses">{t("businesses.title")}</BackLink>
      <TwoColumns
        beside={
          <>
            {mayDecide ? (
              <>
                <PresenceNote kind="business" id={id} />
                <DecisionPanel
                  subject="business"
                  choices={choices}
                  statusWords={words}
                  onReload={() => void query.refetch()}
                  save={({ choice, reasons, note }) =>
                    decideBusiness(id, { decision: choice, reasons, note, expected_status: business.status })
                  }
                />
              </>
            ) : null}
            <FirstSteps steps={steps} />
            <History subject="business" decisions={decisions} statusWords={words} />
          </>
        }
      >
        <Section level="h1" title={business.name} aside={<Status of="business" status={business.status} />}>
          <DuplicateList duplicates={duplicates} />
          <BusinessFacts business={business} />
        </Section>
        <Story business={business} />
        <HeldByBusiness certificates={query.data.certificates} listings={query.data.listings} />
        <Members businessId={id} members={members} />
      </TwoColumns>
    </>
  );
}
