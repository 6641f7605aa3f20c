import { useTranslation } from "react-i18next";
import type { Choosable } from "../decision/choice-list";
import type { ListingDecision, ListingDetail } from "./api";

/** What a verifier may decide about a listing as it stands. */
export function useListingChoices(listing: ListingDetail | undefined): Choosable<ListingDecision>[] {
  const { t } = useTranslation("agency");
  const possible: ListingDecision[] = [];
  if (listing?.revision?.status === "submitted") possible.push("accept", "return");
  if (listing?.status === "published" || listing?.status === "paused") possible.push("take_down");
  return possible.map((value) => ({
    value,
    label: t(`listings.decisions.${value}.label`),
    consequence: t(`listings.decisions.${value}.consequence`),
    button: t(`listings.decisions.${value}.button`),
    needsReason: value !== "accept",
    isGrave: value === "take_down",
  }));
}
