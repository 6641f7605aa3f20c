"use client";

import { isProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import { familiesOf, KINDS } from "@/seller-centre/listings/create/family-kinds";
import { Select } from "@/ui/select";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

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
          {familiesOf(kind).map(({ handle, name }) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
