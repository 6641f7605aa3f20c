import { returnReason } from "@lapak-lebak/domain/return-reasons";
import type { Business } from "@/backend/schemas/seller-me";
import { sectionOf, type Section } from "./sections";

/** The parts of the profile that the agency wants mended, while the business waits to be submitted again. */
export function returnedSections({ status, admission }: Pick<Business, "status" | "admission">): Section[] {
  if (status !== "draft" || admission.decision !== "returned") return [];
  const fields = admission.reasons.map(({ code, field }) => field ?? returnReason("business", code)?.field);
  const found = fields.map((field) => (field ? sectionOf(field) : undefined));
  return found.filter((section) => section !== undefined);
}
