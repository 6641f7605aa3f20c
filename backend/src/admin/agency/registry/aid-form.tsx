import { AID_KINDS, AID_LABELS } from "@lapak-lebak/domain/aid";
import { Button, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { Field } from "../fields/field";
import { TextField } from "../fields/text-field";
import { WordsField } from "../fields/words-field";
import { NotSaved } from "../layout/not-saved";
import { Refusal } from "../request/refusal";
import { useLanguage } from "../session/use-language";
import { recordAid, type NewAid } from "./api";

const EMPTY: NewAid = { kind: AID_KINDS[0], programme: "", date: "", note: "", file: null };

/** Writes down coaching or aid that a business was given, with a paper of it if there is one. */
export function AidForm({ sellerId }: { sellerId: string }) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const queries = useQueryClient();
  const [aid, setAid] = useState(EMPTY);
  const set = (changes: Partial<NewAid>) => setAid((before) => ({ ...before, ...changes }));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => recordAid(sellerId, aid),
    onSuccess: () => {
      setAid(EMPTY);
      toast.success(t("common.saved"));
      return queries.invalidateQueries({ queryKey: ["agency"] });
    },
  });
  const fields = error instanceof Refusal ? error.fields : {};
  const complaint = (name: string) => (fields[name] ? t("registry.aid.fault") : undefined);
  return (
    <form
      className="flex flex-col gap-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        // Also empties the file, and takes back that fields emptied so were left out.
        mutate(undefined, { onSuccess: () => form.reset() });
      }}
    >
      <div className="grid gap-3 md:grid-cols-3">
        <ChoiceField
          label={t("registry.aid.kind")}
          value={aid.kind}
          choices={AID_KINDS.map((kind) => [kind, AID_LABELS[kind][language]] as const)}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t("registry.aid.programme")}
          required
          value={aid.programme}
          complaint={complaint("programme")}
          onChange={(programme) => set({ programme })}
        />
        <TextField
          label={t("registry.aid.date")}
          type="date"
          required
          value={aid.date}
          complaint={complaint("date")}
          onChange={(date) => set({ date })}
        />
      </div>
      <WordsField label={t("registry.aid.note")} value={aid.note} onChange={(note) => set({ note })} />
      <Field label={t("registry.aid.file")} help={t("registry.aid.fileHelp")} complaint={complaint("file")}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/pdf,image/jpeg,image/png,image/webp"
            className="txt-small min-h-8"
            onChange={(event) => set({ file: event.target.files?.[0] ?? null })}
          />
        )}
      </Field>
      <NotSaved error={error} />
      <Button type="submit" className="self-start" isLoading={isPending}>
        {t("registry.aid.record")}
      </Button>
    </form>
  );
}
