import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ArrowDownMini, ArrowUpMini, DotsSix, XMark } from "@medusajs/icons";
import { IconButton, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Goods } from "./api";
import { GoodsName } from "./goods-name";

interface SortableRowProps {
  goods: Goods;
  place: number;
  isFirst: boolean;
  isLast: boolean;
  /** So many places up (negative) or down. */
  onMove: (places: number) => void;
  onRemove: () => void;
}

/** Goods at their place in a collection. */
export function SortableRow({ goods, place, isFirst, isLast, onMove, onRemove }: SortableRowProps) {
  const { t } = useTranslation("agency");
  const { product_id, title } = goods;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: product_id, attributes: { roleDescription: t("curation.drag.role") } });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={`bg-ui-bg-base flex items-center gap-3 px-6 py-2 ${isDragging ? "relative z-10 shadow-elevation-flyout" : ""}`}
    >
      <IconButton
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        variant="transparent"
        className="cursor-grab touch-none"
        aria-label={t("curation.drag.grab", { title })}
      >
        <DotsSix />
      </IconButton>
      <Text size="small" className="w-6 text-right tabular-nums">
        {place}
      </Text>
      <GoodsName goods={goods} />
      <IconButton
        type="button"
        disabled={isFirst}
        aria-label={t("curation.moveUp", { title })}
        onClick={() => onMove(-1)}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        type="button"
        disabled={isLast}
        aria-label={t("curation.moveDown", { title })}
        onClick={() => onMove(1)}
      >
        <ArrowDownMini />
      </IconButton>
      <IconButton type="button" aria-label={t("curation.takeOut", { title })} onClick={onRemove}>
        <XMark />
      </IconButton>
    </li>
  );
}
