import { useTranslation } from "react-i18next";
import { differenceOf, type ContentChange } from "./content-changes";

/** A text with what was taken out of it crossed out and what was put into it marked; readers of screens hear which is which. */
export function ChangedText({ change: { before, after } }: { change: ContentChange }) {
  const { t } = useTranslation("agency");
  const { start, removed, added, end } = differenceOf(before ?? "", after ?? "");
  return (
    <>
      {start}
      {removed ? (
        <del className="bg-ui-tag-red-bg text-ui-tag-red-text">
          <span className="sr-only">{t("listings.removed")}: </span>
          {removed}
        </del>
      ) : null}
      {added ? (
        <ins className="bg-ui-tag-green-bg text-ui-tag-green-text no-underline">
          <span className="sr-only">{t("listings.added")}: </span>
          {added}
        </ins>
      ) : null}
      {end}
    </>
  );
}
