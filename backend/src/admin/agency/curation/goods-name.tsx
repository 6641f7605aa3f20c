import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Picture } from "../layout/picture";
import type { Goods } from "./api";

/** What goods are called and whose they are, with their grade, and a word where buyers would not see them. */
export function GoodsName({ goods: { title, seller, picture, grade, sellable } }: { goods: Goods }) {
  const { t } = useTranslation("agency");
  return (
    <>
      {picture ? (
        <Picture pictureKey={picture.key} size={320} alt="" className="size-10 rounded object-cover" />
      ) : null}
      <div className="min-w-0 flex-1">
        <Text size="small" weight="plus" className="break-words">
          {title} {grade ? <Badge size="2xsmall">{grade}</Badge> : null}{" "}
          {sellable ? null : (
            <Badge size="2xsmall" color="orange">
              {t("curation.notSold")}
            </Badge>
          )}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {seller.name}
        </Text>
      </div>
    </>
  );
}
