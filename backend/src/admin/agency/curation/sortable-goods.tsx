import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Goods } from "./api";
import { useDragWords } from "./drag-words";
import { moveBy, moveOnto } from "./goods-order";
import { SortableRow } from "./sortable-row";

interface SortableGoodsProps {
  goods: readonly Goods[];
  onChange: (goods: Goods[]) => void;
}

/** The goods of a collection in their order, changed by dragging, by the keyboard, or by buttons. */
export function SortableGoods({ goods, onChange }: SortableGoodsProps) {
  const { t } = useTranslation("agency");
  const [moved, setMoved] = useState("");
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useDragWords(goods);
  const change = (next: Goods[], id: string) => {
    const place = next.findIndex(({ product_id }) => product_id === id) + 1;
    const title = next[place - 1]?.title;
    if (title) setMoved(t("curation.movedTo", { title, place, of: next.length }));
    onChange(next);
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={({ active, over }) => {
          if (over && over.id !== active.id) {
            change(moveOnto(goods, String(active.id), String(over.id)), String(active.id));
          }
        }}
      >
        <SortableContext
          items={goods.map(({ product_id }) => product_id)}
          strategy={verticalListSortingStrategy}
        >
          <ol aria-label={t("curation.goodsInOrder")} className="divide-y">
            {goods.map((item, index) => (
              <SortableRow
                key={item.product_id}
                goods={item}
                place={index + 1}
                isFirst={index === 0}
                isLast={index === goods.length - 1}
                onMove={(places) => change(moveBy(goods, item.product_id, places), item.product_id)}
                onRemove={() => onChange(goods.filter(({ product_id }) => product_id !== item.product_id))}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {goods.length === 0 ? <Text className="px-6 py-4">{t("curation.noGoods")}</Text> : null}
      <span role="status" className="sr-only">
        {moved}
      </span>
    </>
  );
}
