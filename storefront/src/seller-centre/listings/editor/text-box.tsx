"use client";

import type { ListingTextField } from "@lapak-lebak/domain/listing-content";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useEditor } from "./editor-context";

interface TextBoxProps {
  field: ListingTextField;
  label: string;
  hint?: string;
  /** Lines of a long text; a single line where it is left out. */
  rows?: number;
  maxLength: number;
  required?: boolean;
  autoCapitalize?: "words" | "sentences";
}

/** A text of the listing, kept as it is typed. */
export function TextBox({ field, label, hint, rows, ...rest }: TextBoxProps) {
  const { content, edit, complaintAt } = useEditor();
  const error = complaintAt(field);
  const bound = {
    name: field,
    value: content[field] ?? "",
    onChange: ({ target }: { target: { value: string } }) =>
      edit({ type: "text", field, text: target.value }),
    autoComplete: "off",
    ...rest,
  };
  const shown = hint === undefined ? {} : { hint };
  if (rows === undefined) return <Field id={field} label={label} error={error} {...shown} {...bound} />;
  return <TextArea id={field} label={label} error={error} rows={rows} {...shown} {...bound} />;
}
