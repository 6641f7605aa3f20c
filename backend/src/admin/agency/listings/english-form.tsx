import {
  LISTING_TEXT_FIELDS,
  type ListingContent,
  type ListingTextField,
} from "@lapak-lebak/domain/listing-content";
import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { WordsField } from "../fields/words-field";
import { Section } from "../layout/section";

interface EnglishFormProps {
  content: ListingContent;
  written: Partial<Record<ListingTextField, string>>;
  /** Texts whose English is older than their Indonesian; accepting leaves it out unless it is written or confirmed here. */
  outdated: readonly string[];
  onWrite: (field: ListingTextField, text: string) => void;
}

/** Where the agency adds or mends the English texts; they are saved when the listing is accepted. */
export function EnglishForm({ content, written, outdated, onWrite }: EnglishFormProps) {
  const { t } = useTranslation("agency");
  const isOutdated = (field: ListingTextField) => outdated.includes(field) && written[field] === undefined;
  const fields = LISTING_TEXT_FIELDS.filter((field) => content[field]?.trim());
  return (
    <Section title={t("listings.english")} intro={t("listings.englishIntro")}>
      <div className="flex flex-col gap-4 px-6 py-4">
        {fields.map((field) => (
          <div key={field} className="grid gap-2 lg:grid-cols-2 lg:gap-4">
            <div>
              <Text size="small" weight="plus">
                {t(`listings.fields.${field}`)}
              </Text>
              <Text size="small" lang="id" className="text-ui-fg-subtle whitespace-pre-line">
                {content[field]}
              </Text>
            </div>
            <div className="flex flex-col gap-2">
              <WordsField
                label={t("listings.englishOf", { field: t(`listings.fields.${field}`) })}
                lang="en"
                rows={field === "description" ? 8 : 2}
                value={written[field] ?? content.english?.[field] ?? ""}
                onChange={(text) => onWrite(field, text)}
                {...(isOutdated(field) ? { complaint: t("listings.englishOutdated") } : {})}
              />
              {isOutdated(field) ? (
                <Button
                  size="small"
                  variant="secondary"
                  className="self-start"
                  onClick={() => onWrite(field, content.english?.[field] ?? "")}
                >
                  {t("listings.englishStillFits")}
                </Button>
              ) : null}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}
