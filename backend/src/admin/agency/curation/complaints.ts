import type { CollectionForm } from "./api";

/** Codes of what is wrong with a collection before it is sent, by field; the API says them too. */
export function complaintsAbout({ title, starts_at, ends_at }: CollectionForm): Record<string, string> {
  return {
    ...(title.id.trim() ? {} : { "title.id": "required" }),
    ...(starts_at && ends_at && ends_at <= starts_at ? { ends_at: "ends_before_start" } : {}),
  };
}
