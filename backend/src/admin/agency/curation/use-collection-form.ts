import { useState } from "react";
import type { Collection, CollectionForm, Goods } from "./api";

/** A collection as it is being written, saved or not. */
export interface CollectionDraft {
  form: CollectionForm;
  goods: readonly Goods[];
  set: <Name extends keyof CollectionForm>(name: Name, value: CollectionForm[Name]) => void;
  setGoods: (goods: Goods[]) => void;
}

/** Holds what is written of a collection until it is saved, beginning with what is stored of it. */
export function useCollectionForm(stored: Collection | null): CollectionDraft {
  const [form, setForm] = useState<CollectionForm>(() => ({
    slot: stored?.slot ?? null,
    title: stored?.title ?? { id: "", en: "" },
    note: stored?.note ?? { id: "", en: "" },
    picture: stored?.picture ?? null,
    seller_id: stored?.seller?.id ?? null,
    starts_at: stored?.starts_at ?? null,
    ends_at: stored?.ends_at ?? null,
  }));
  const [goods, setGoods] = useState<readonly Goods[]>(stored?.items ?? []);
  return {
    form,
    goods,
    set: (name, value) => setForm((before) => ({ ...before, [name]: value })),
    setGoods,
  };
}
