import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Picture } from "../layout/picture";
import { Section } from "../layout/section";
import type { BusinessDetail } from "./api";

/** The business's story with its pictures, as buyers will read it. */
export function Story({ business }: Pick<BusinessDetail, "business">) {
  const { t } = useTranslation("agency");
  const paragraphs = (business.story ?? "").split(/\n+/).filter(Boolean);
  const pictures = business.story_pictures ?? [];
  return (
    <Section title={t("businesses.story")}>
      <div className="flex flex-col gap-3 px-6 py-4">
        {paragraphs.length === 0 ? <Text>{t("common.missing")}</Text> : null}
        {paragraphs.map((paragraph, index) => (
          <Text key={index} className="max-w-prose">
            {paragraph}
          </Text>
        ))}
        {pictures.length > 0 ? (
          <ul className="flex flex-wrap gap-3">
            {pictures.map(({ key }, index) => (
              <li key={key}>
                <Picture
                  pictureKey={key}
                  size={320}
                  alt={t("businesses.pictureOf", { number: index + 1, name: business.name })}
                  className="size-40 rounded-md object-cover"
                />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Section>
  );
}
