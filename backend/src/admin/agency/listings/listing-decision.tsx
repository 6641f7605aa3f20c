import type { ListingTextField } from "@lapak-lebak/domain/listing-content";
import { returnReason } from "@lapak-lebak/domain/return-reasons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DecisionPanel } from "../decision/decision-panel";
import { ChoiceField } from "../fields/choice-field";
import { useStatusWords } from "../layout/status-words";
import { decideListing, type ListingDetail } from "./api";
import { useListingChoices } from "./decision-choices";

interface ListingDecisionPanelProps {
  listing: ListingDetail;
  /** English texts as staff wrote them; sent along when the listing is accepted. */
  english: Partial<Record<ListingTextField, string>>;
  onReload: () => void;
}

const UNCHANGED = "unchanged";

/** Accepts, returns or takes down a listing. */
export function ListingDecisionPanel({ listing, english, onReload }: ListingDecisionPanelProps) {
  const words = useStatusWords("listing");
  const { t } = useTranslation("agency");
  const choices = useListingChoices(listing);
  const [abroad, setAbroad] = useState<string>(UNCHANGED);
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
          ...(choice === "accept" && abroad !== UNCHANGED ? { export_ready: abroad === "yes" } : {}),
        })
      }
      more={(choice) =>
        choice === "accept" ? (
          <ChoiceField
            label={t("listings.abroad")}
            help={t("listings.abroadHelp")}
            value={abroad}
            choices={[UNCHANGED, "yes", "no"].map(
              (one) => [one, t(`listings.abroadChoices.${one}`)] as const,
            )}
            onChange={setAbroad}
          />
        ) : null
      }
    />
  );
}
