import type { CollectionForm } from "./api";

/** Codes of what is wrong with a collection before it is sent, by field; the API says them too. */
export function complaintsAbout(form: CollectionForm): Record<string, string> {
  const { slot, title, seller_id, starts_at, ends_at } = form;
  return {
    ...(title.id.trim() ? {} : { "title.id": "required" }),
    ...(title.en.trim() ? {} : { "title.en": "required" }),
    ...(slot === "maker_story" && starts_at && !seller_id ? { seller_id: "required" } : {}),
    ...(starts_at && ends_at && ends_at <= starts_at ? { ends_at: "ends_before_start" } : {}),
  };
}
