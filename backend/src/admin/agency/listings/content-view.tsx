import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { Badge, Label, Switch, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../layout/section";
import { ChangedText } from "./changed-text";
import { compareContents, type ContentChange } from "./content-changes";
import { contentLines } from "./content-lines";
import { useValueWords } from "./use-value-words";

interface ContentViewProps {
  content: ListingContent;
  /** What buyers see now; null for goods that are not published. */
  published: ListingContent | null;
}

/** What a listing says, with what an edit changes in it marked. */
export function ContentView({ content, published }: ContentViewProps) {
  const { t } = useTranslation("agency");
  const words = useValueWords();
  const switchId = useId();
  const [onlyChanges, setOnlyChanges] = useState(false);
  const after = contentLines(content, words);
  const changes = compareContents(published ? contentLines(published, words) : after, after);
  const changed = changes.filter(isChanged);
  const shown = onlyChanges ? changed : changes;
  return (
    <Section
      title={t("listings.content")}
      intro={published ? t("listings.changes", { count: changed.length }) : undefined}
      aside={
        published ? (
          <>
            <Switch id={switchId} checked={onlyChanges} onCheckedChange={setOnlyChanges} />
            <Label htmlFor={switchId} size="small">
              {t("listings.onlyChanges")}
            </Label>
          </>
        ) : null
      }
    >
      {shown.length === 0 ? <Text className="px-6 py-4">{t("listings.noChanges")}</Text> : null}
      <dl className="divide-y">
        {shown.map((change) => (
          <div key={change.field} className="grid grid-cols-[minmax(0,1fr)_minmax(0,3fr)] gap-4 px-6 py-2.5">
            <dt className="txt-small text-ui-fg-subtle">
              {fieldWords(change.field, t)}{" "}
              {isChanged(change) ? (
                <Badge size="2xsmall" color="orange">
                  {t("listings.changed")}
                </Badge>
              ) : null}
            </dt>
            <dd className="txt-small min-w-0 break-words whitespace-pre-line" lang={change.language}>
              {isChanged(change) ? <ChangedText change={change} /> : change.after}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const isChanged = ({ before, after }: ContentChange) => before !== after;

/** What a part is called; of options and variants, whose keys are the seller's, the kind. */
function fieldWords(field: string, t: (key: string, options?: Record<string, string>) => string): string {
  const [first = field, second] = field.split(".");
  if (first === "english" && second) {
    return `${t(`listings.fields.${second}`, { defaultValue: second })} (${t("listings.inEnglish")})`;
  }
  return t(`listings.fields.${first}`, { defaultValue: first });
}
