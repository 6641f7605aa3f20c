import type { Business } from "@/backend/schemas/seller-me";

/** Whether the business has the name and the whole address that a food label must show. */
export function isProducerKnown({ name, street, village, kecamatan }: Business): boolean {
  return [name, street, village, kecamatan].every((part) => (part ?? "").trim() !== "");
}
