"use client";

import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import { FamilySelect } from "./family-select";
import { TextBox } from "./text-box";
import { texts } from "./texts";

/** What it is, what it is called, and what there is to tell of it. */
export function StorySection() {
  const t = texts.story;
  return (
    <>
      <FamilySelect />
      <TextBox
        field="title"
        label={t.titleLabel}
        hint={t.titleHint}
        maxLength={LISTING_LIMITS.title}
        autoCapitalize="words"
        required
      />
      <TextBox
        field="description"
        label={t.description}
        hint={t.descriptionHint}
        maxLength={LISTING_LIMITS.description}
        rows={4}
        required
      />
      <TextBox
        field="summary"
        label={`${t.summary} (${texts.optional})`}
        hint={t.summaryHint}
        maxLength={LISTING_LIMITS.summary}
        rows={2}
      />
    </>
  );
}
