import type { DndContextProps } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { Goods } from "./api";

/** What readers of screens hear while goods are dragged with the keyboard. */
export function useDragWords(goods: readonly Goods[]): NonNullable<DndContextProps["accessibility"]> {
  const { t } = useTranslation("agency");
  const words = (id: string | number) => ({
    title: goods.find(({ product_id }) => product_id === id)?.title ?? "",
    place: goods.findIndex(({ product_id }) => product_id === id) + 1,
  });
  return {
    screenReaderInstructions: { draggable: t("curation.drag.how") },
    announcements: {
      onDragStart: ({ active }) => t("curation.drag.start", words(active.id)),
      onDragOver: ({ active, over }) =>
        over
          ? t("curation.drag.over", { title: words(active.id).title, place: words(over.id).place })
          : undefined,
      onDragEnd: ({ active, over }) =>
        t("curation.drag.end", {
          title: words(active.id).title,
          place: words(over?.id ?? active.id).place,
        }),
      onDragCancel: ({ active }) => t("curation.drag.cancel", words(active.id)),
    },
  };
}
