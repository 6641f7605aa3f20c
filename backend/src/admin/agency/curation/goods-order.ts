import { arrayMove } from "@dnd-kit/sortable";

interface HasId {
  product_id: string;
}

/** The goods with one of them moved before or behind another. */
export function moveOnto<Item extends HasId>(goods: readonly Item[], id: string, ontoId: string): Item[] {
  const from = goods.findIndex(({ product_id }) => product_id === id);
  const to = goods.findIndex(({ product_id }) => product_id === ontoId);
  return from < 0 || to < 0 ? [...goods] : arrayMove([...goods], from, to);
}

/** The goods with one of them so many places further up (negative) or down; at the ends it stays. */
export function moveBy<Item extends HasId>(goods: readonly Item[], id: string, places: number): Item[] {
  const from = goods.findIndex(({ product_id }) => product_id === id);
  const to = Math.max(0, Math.min(goods.length - 1, from + places));
  return from < 0 ? [...goods] : arrayMove([...goods], from, to);
}

/** The goods with another at the end, unless it is among them. */
export function add<Item extends HasId>(goods: readonly Item[], item: Item): Item[] {
  return goods.some(({ product_id }) => product_id === item.product_id) ? [...goods] : [...goods, item];
}
