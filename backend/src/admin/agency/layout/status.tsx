import { StatusBadge } from "@medusajs/ui";
import { COLOUR_OF_STATUS, useStatusWords } from "./status-words";

/** A status, in words and colour. */
export function Status({
  of,
  status,
}: {
  of: "business" | "listing" | "certificate" | "collection";
  status: string;
}) {
  const words = useStatusWords(of);
  return <StatusBadge color={COLOUR_OF_STATUS[status] ?? "grey"}>{words(status)}</StatusBadge>;
}
