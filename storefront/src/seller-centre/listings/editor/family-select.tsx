"use client";

import {
  isProductFamilyHandle,
  PRODUCT_FAMILIES,
  PRODUCT_FAMILY_HANDLES,
  type ProductKind,
} from "@lapak-lebak/domain/product-family";
import { Select } from "@/ui/select";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

const KINDS: readonly ProductKind[] = ["food", "craft", "stone"];

/** The family of the goods, which sets what is asked of them. */
export function FamilySelect() {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.family;
  return (
    <Select
      id="family"
      name="family"
      label={t.label}
      hint={t.hint}
      error={complaintAt("family")}
      value={content.family ?? ""}
      onChange={({ target }) => {
        if (isProductFamilyHandle(target.value)) edit({ type: "family", family: target.value });
      }}
      required
    >
      <option value="" disabled>
        {t.choose}
      </option>
      {KINDS.map((kind) => (
        <optgroup key={kind} label={t.kinds[kind]}>
          {PRODUCT_FAMILY_HANDLES.filter((handle) => PRODUCT_FAMILIES[handle].kind === kind).map((handle) => (
            <option key={handle} value={handle}>
              {PRODUCT_FAMILIES[handle].name.id}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
