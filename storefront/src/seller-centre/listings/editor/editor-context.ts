import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { createContext, use } from "react";
import type { ListingEdit } from "@/seller-centre/listings/content/edit-content";

/** What every part of the editor works on. */
export interface Editor {
  content: ListingContent;
  edit: (edit: ListingEdit) => void;
  /** The complaint that stands at a field now, if any: named by its path, `variants.0.price`. */
  complaintAt: (field: string) => string | undefined;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/**
 * The listing that is being edited.
 * @throws Error outside of an editor
 */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (editor === undefined) throw new Error("a part of the editor was drawn outside of it");
  return editor;
}
