import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import type { Goods } from "./api";

interface MakerFieldProps {
  sellerId: string | null;
  goods: readonly Goods[];
  /** The business that is stored; it can be kept when its goods are taken out. */
  stored: { id: string; name: string } | null;
  complaint: string | undefined;
  onChange: (sellerId: string | null) => void;
}

/** The business whose story a collection tells: one of those whose goods are in it. */
export function MakerField({ sellerId, goods, stored, complaint, onChange }: MakerFieldProps) {
  const { t } = useTranslation("agency");
  const makers = new Map(goods.map(({ seller }) => [seller.id, seller.name]));
  if (stored) makers.set(stored.id, stored.name);
  return (
    <ChoiceField
      label={t("curation.maker")}
      help={t("curation.makerHelp")}
      complaint={complaint}
      value={sellerId ?? ""}
      choices={[["", t("curation.noMaker")], ...makers]}
      onChange={(id) => onChange(id || null)}
    />
  );
}
