import { Tabs } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Section } from "../layout/section";
import type { CollectionForm, Goods } from "./api";
import { CollectionPreview } from "./collection-preview";

interface BothLanguagesProps {
  form: CollectionForm;
  goods: readonly Goods[];
}

/** The collection as it is being written, in either language. */
export function BothLanguages({ form, goods }: BothLanguagesProps) {
  const { t } = useTranslation("agency");
  const sellable = goods.filter((one) => one.sellable);
  return (
    <Section title={t("curation.preview")}>
      <Tabs defaultValue="id" className="px-6 py-4">
        <Tabs.List aria-label={t("curation.previewLanguage")}>
          <Tabs.Trigger value="id">Indonesia</Tabs.Trigger>
          <Tabs.Trigger value="en">English</Tabs.Trigger>
        </Tabs.List>
        {(["id", "en"] as const).map((language) => (
          <Tabs.Content key={language} value={language} className="pt-3">
            <CollectionPreview language={language} {...form} goods={sellable} />
          </Tabs.Content>
        ))}
      </Tabs>
    </Section>
  );
}
