import { returnReason } from "@lapak-lebak/domain/return-reasons";
import { DecisionPanel } from "../decision/decision-panel";
import { useStatusWords } from "../layout/status-words";
import { decideListing, type ListingDetail } from "./api";
import type { EnglishField } from "./content";
import { useListingChoices } from "./decision-choices";

interface ListingDecisionPanelProps {
  listing: ListingDetail;
  /** English texts as staff wrote them; sent along when the listing is accepted. */
  english: Partial<Record<EnglishField, string>>;
  onReload: () => void;
}

/** Accepts, returns or takes down a listing. */
export function ListingDecisionPanel({ listing, english, onReload }: ListingDecisionPanelProps) {
  const words = useStatusWords("listing");
  const choices = useListingChoices(listing);
  return (
    <DecisionPanel
      subject="listing"
      choices={choices}
      statusWords={words}
      onReload={onReload}
      save={({ choice, reasons, note }) =>
        decideListing(listing.id, {
          decision: choice,
          version: listing.version,
          reasons: reasons.map((code) => {
            const field = returnReason("listing", code)?.field;
            return { code, ...(field ? { field } : {}) };
          }),
          note,
          ...(choice === "accept" && Object.keys(english).length > 0 ? { english } : {}),
        })
      }
    />
  );
}
