import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { MomentField } from "../fields/moment-field";
import { TextField } from "../fields/text-field";
import { WordsField } from "../fields/words-field";
import { SLOTS } from "./api";
import { showsPicture } from "./shows-picture";
import { MakerField } from "./maker-field";
import { PictureField } from "./picture-field";
import type { CollectionDraft } from "./use-collection-form";

interface CollectionFieldsProps {
  draft: CollectionDraft;
  /** Name of a field -> what is wrong with it. */
  complaints: Readonly<Record<string, string | undefined>>;
  storedMaker: { id: string; name: string } | null;
}

/** Everything of a collection but its goods. */
export function CollectionFields({
  draft: { form, goods, set },
  complaints,
  storedMaker,
}: CollectionFieldsProps) {
  const { t } = useTranslation("agency");
  return (
    <div className="flex flex-col gap-4 px-6 py-4">
      <ChoiceField
        label={t("curation.slot")}
        help={t("curation.slotHelp")}
        complaint={complaints.slot}
        value={form.slot ?? ""}
        choices={[
          ["", t("curation.slots.none")],
          ...SLOTS.map((slot) => [slot, t(`curation.slots.${slot}`)] as const),
        ]}
        onChange={(value) => set("slot", SLOTS.find((slot) => slot === value) ?? null)}
      />
      <div className="grid gap-4 lg:grid-cols-2">
        <TextField
          label={t("curation.titleId")}
          required
          complaint={complaints["title.id"] ?? complaints.title}
          value={form.title.id}
          onChange={(id) => set("title", { ...form.title, id })}
        />
        <TextField
          label={t("curation.titleEn")}
          required
          complaint={complaints["title.en"]}
          value={form.title.en}
          onChange={(en) => set("title", { ...form.title, en })}
        />
        <WordsField
          label={t("curation.noteId")}
          lang="id"
          complaint={complaints["note.id"] ?? complaints.note}
          value={form.note.id}
          onChange={(id) => set("note", { ...form.note, id })}
        />
        <WordsField
          label={t("curation.noteEn")}
          lang="en"
          complaint={complaints["note.en"]}
          value={form.note.en}
          onChange={(en) => set("note", { ...form.note, en })}
        />
      </div>
      {form.slot === "maker_story" ? (
        <MakerField
          sellerId={form.seller_id}
          goods={goods}
          stored={storedMaker}
          complaint={complaints.seller_id}
          onChange={(id) => set("seller_id", id)}
        />
      ) : null}
      {showsPicture(form.slot) ? (
        <PictureField picture={form.picture} onChange={(picture) => set("picture", picture)} />
      ) : null}
      <div className="flex flex-wrap items-end gap-4">
        <MomentField
          label={t("curation.startsAt")}
          help={t("curation.startsHelp")}
          complaint={complaints.starts_at}
          value={form.starts_at}
          onChange={(moment) => set("starts_at", moment)}
        />
        <Button
          type="button"
          variant="secondary"
          className="mb-7"
          onClick={() => set("starts_at", new Date().toISOString())}
        >
          {t("curation.startNow")}
        </Button>
        <MomentField
          label={t("curation.endsAt")}
          help={t("curation.endsHelp")}
          complaint={complaints.ends_at}
          value={form.ends_at}
          onChange={(moment) => set("ends_at", moment)}
        />
      </div>
    </div>
  );
}
