import type { ListingTextField } from "@lapak-lebak/domain/listing-content";
import { Container, InlineTip } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { History } from "../decision/history";
import { PresenceNote } from "../decision/presence-note";
import { BackLink } from "../layout/back-link";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { useStatusWords } from "../layout/status-words";
import { TwoColumns } from "../layout/two-columns";
import { usePermitted } from "../session/use-permitted";
import { readListing } from "./api";
import { ContentView } from "./content-view";
import { CoveringCertificates } from "./covering-certificates";
import { EnglishForm } from "./english-form";
import { LabelChecklist } from "./label-checklist";
import { ListingDecisionPanel } from "./listing-decision";
import { Pictures } from "./pictures";
import { ScoreCard } from "./score-card";

/** One listing: pictures, texts, what an edit changes, what stands behind it, and the decision. */
export function ListingReview({ id }: { id: string }) {
  const { t } = useTranslation("agency");
  const words = useStatusWords("listing");
  const mayDecide = usePermitted("listings.decide");
  const [english, setEnglish] = useState<Partial<Record<ListingTextField, string>>>({});
  const query = useQuery({ queryKey: ["agency", "listing", id], queryFn: () => readListing(id) });
  const listing = query.data;
  if (!listing) {
    return (
      <Container className="p-0">
        <LoadState query={query} />
      </Container>
    );
  }
  const { business, accepted, revision, problems } = listing;
  const content = revision?.content ?? accepted ?? {};
  const published = revision && accepted ? accepted : null;
  return (
    <>
      <BackLink to="/listings">{t("listings.title")}</BackLink>
      <TwoColumns
        beside={
          <>
            {mayDecide ? (
              <>
                <PresenceNote kind="listing" id={id} />
                <ListingDecisionPanel
                  listing={listing}
                  english={english}
                  onReload={() => void query.refetch()}
                />
              </>
            ) : null}
            <LabelChecklist checklist={listing.checklist} />
            {listing.product_id ? <ScoreCard productId={listing.product_id} /> : null}
            <History subject="listing" decisions={listing.decisions} statusWords={words} />
          </>
        }
      >
        <Section
          level="h1"
          title={content.title ?? t("listings.untitled")}
          intro={
            <>
              {t("listings.by")}{" "}
              <Link to={`/businesses/${business.id}`} className="text-ui-fg-interactive-hover">
                {business.name}
              </Link>
            </>
          }
          aside={
            <>
              {revision ? <Status of="listing" status={revision.status} /> : null}
              {listing.status !== revision?.status ? <Status of="listing" status={listing.status} /> : null}
            </>
          }
        >
          {business.status !== "admitted" ? (
            <div className="px-6 py-4">
              <InlineTip variant="warning" label={t("listings.businessNotAdmitted")}>
                {t("listings.businessNotAdmittedBody")}
              </InlineTip>
            </div>
          ) : null}
          {problems.length > 0 ? (
            <div className="px-6 py-4">
              <InlineTip variant="warning" label={t("listings.problems")}>
                {problems.map(({ field }) => field).join(", ")}
              </InlineTip>
            </div>
          ) : null}
        </Section>
        <Pictures content={content} published={published} />
        <ContentView content={content} published={published} />
        <CoveringCertificates certificates={listing.certificates} />
        {mayDecide && revision?.status === "submitted" ? (
          <EnglishForm
            content={content}
            written={english}
            outdated={listing.english_outdated}
            onWrite={(field, text) => setEnglish((before) => ({ ...before, [field]: text }))}
          />
        ) : null}
      </TwoColumns>
    </>
  );
}
