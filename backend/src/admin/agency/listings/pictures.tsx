import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Picture } from "../layout/picture";
import { Section } from "../layout/section";

interface PicturesProps {
  content: ListingContent;
  published: ListingContent | null;
}

/** A listing's pictures in their order; new ones are marked, and those that an edit drops are shown last. */
export function Pictures({ content, published }: PicturesProps) {
  const { t } = useTranslation("agency");
  const now = content.pictures ?? [];
  const before = published?.pictures ?? [];
  const isIn = (pictures: typeof now, key: string) => pictures.some((one) => one.key === key);
  const dropped = before.filter(({ key }) => !isIn(now, key));
  return (
    <Section title={t("listings.pictures")} intro={t("listings.pictureCount", { count: now.length })}>
      <ol className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-3 2xl:grid-cols-4">
        {[...now, ...dropped].map(({ key, alt }, index) => (
          <li key={key} className={`flex flex-col gap-1 ${index >= now.length ? "opacity-60" : ""}`}>
            <a
              href={`/pictures/${key}-1080.webp`}
              target="_blank"
              rel="noreferrer"
              className="focus-visible:shadow-borders-focus rounded-md outline-none"
            >
              <Picture
                pictureKey={key}
                size={640}
                alt={`${t("listings.pictureNumber", { number: index + 1 })}${alt.id ? `: ${alt.id}` : ""} (${t("common.opensNewTab")})`}
                className="aspect-square w-full rounded-md object-cover"
              />
            </a>
            <Text size="small">
              {alt.id || t("listings.noAlt")}{" "}
              {published && !isIn(before, key) ? (
                <Badge size="2xsmall" color="orange">
                  {t("listings.newPicture")}
                </Badge>
              ) : null}
              {index >= now.length ? (
                <Badge size="2xsmall" color="red">
                  {t("listings.droppedPicture")}
                </Badge>
              ) : null}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
