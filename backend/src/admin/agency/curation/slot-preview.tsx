import { Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { MomentField } from "../fields/moment-field";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { previewSlots, SLOTS, type Collection } from "./api";
import { CollectionPreview } from "./collection-preview";

/** What buyers see in each place of the home page at a moment that can be chosen. */
export function SlotPreview() {
  const { t } = useTranslation("agency");
  const [at, setAt] = useState(() => new Date().toISOString());
  const preview = useQuery({
    queryKey: ["agency", "collections", "preview", at],
    queryFn: () => previewSlots(at),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return (
    <Section title={t("curation.previewTitle")} intro={t("curation.previewIntro")}>
      <div className="px-6 py-4">
        <MomentField
          label={t("curation.previewAt")}
          className="w-60"
          value={at}
          onChange={(moment) => {
            if (moment) setAt(moment);
          }}
        />
      </div>
      {preview.data ? (
        <div className="grid gap-4 px-6 py-4 md:grid-cols-2">
          {SLOTS.map((slot) => (
            <SlotShown key={slot} slot={slot} collection={preview.data.slots[slot] ?? null} />
          ))}
        </div>
      ) : (
        <LoadState query={preview} />
      )}
    </Section>
  );
}

function SlotShown({ slot, collection }: { slot: string; collection: Collection | null }) {
  const { t } = useTranslation("agency");
  return (
    <section aria-label={t(`curation.slots.${slot}`)} className="flex flex-col gap-2 rounded-lg border p-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t(`curation.slots.${slot}`)}
      </Text>
      {collection ? (
        <>
          <CollectionPreview
            language="id"
            slot={collection.slot}
            title={collection.title}
            note={collection.note}
            picture={collection.picture}
            goods={collection.items.filter(({ sellable }) => sellable)}
          />
          <Link to={`/curation/${collection.id}`} className="txt-small text-ui-fg-interactive-hover">
            {t("common.open")} “{collection.title.id}”
          </Link>
        </>
      ) : (
        <Text size="small">{t("curation.slotEmpty")}</Text>
      )}
    </section>
  );
}
