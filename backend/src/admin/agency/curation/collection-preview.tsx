import type { Language } from "@lapak-lebak/domain/market";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Picture } from "../layout/picture";
import type { CollectionForm, Goods } from "./api";
import { showsPicture } from "./shows-picture";

interface CollectionPreviewProps extends Pick<CollectionForm, "slot" | "title" | "note" | "picture"> {
  language: Language;
  goods: readonly Goods[];
}

const SHOWN = 6;

/** A collection roughly as the shop shows it: picture, title, note, and the first goods in their order. */
export function CollectionPreview({ language, slot, title, note, picture, goods }: CollectionPreviewProps) {
  const { t } = useTranslation("agency");
  return (
    <div lang={language} className="flex flex-col gap-2 break-words">
      {picture && showsPicture(slot) ? (
        <Picture
          pictureKey={picture.key}
          size={640}
          alt=""
          className="max-h-48 w-full rounded-md object-cover"
        />
      ) : null}
      <Text size="large" weight="plus">
        {title[language] || "…"}
      </Text>
      {note[language] ? <Text size="small">{note[language]}</Text> : null}
      <ol className="grid grid-cols-3 gap-2">
        {goods.slice(0, SHOWN).map(({ product_id, picture: of, title: name }) => (
          <li key={product_id} className="min-w-0">
            {of ? (
              <Picture
                pictureKey={of.key}
                size={320}
                alt=""
                className="aspect-square w-full rounded object-cover"
              />
            ) : null}
            <Text size="xsmall" className="break-words">
              {name}
            </Text>
          </li>
        ))}
      </ol>
      {goods.length > SHOWN ? (
        <Text size="small">{t("curation.andMore", { count: goods.length - SHOWN })}</Text>
      ) : null}
    </div>
  );
}
