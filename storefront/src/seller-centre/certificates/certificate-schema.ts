import { dateToStartOfDayJakarta, isCertificateBodyWellFormed } from "@lapak-lebak/domain/certificates";
import { z } from "zod";
import { isCertificateType } from "./certificate-name";

/** A date of the calendar as browsers' date fields write it, or nothing. */
const day = z
  .string()
  .refine((value) => value === "" || isDay(value), "date_wrong")
  .transform((value) => (value === "" ? undefined : value));

const optionalText = (most: number) =>
  z
    .string()
    .max(most, "too_long")
    .transform((value) => (value === "" ? undefined : value));

/**
 * A claim as POST /seller/certificates wants it, but for its number, whose complaints hold more than a code. Messages are
 * codes.
 */
export const certificateSchema = z
  .object({
    type: z.string().refine(isCertificateType, "required"),
    issuer: optionalText(120),
    body: optionalText(60),
    valid_from: day,
    valid_until: day,
    file_id: z.string().min(1, "required").max(60, "required"),
    listing_ids: z.array(z.string().max(60)).max(100),
    replaces: optionalText(60),
  })
  .check(({ value, issues }) => {
    const { type, body, valid_from: from, valid_until: until } = value;
    if (from !== undefined && until !== undefined && until < from)
      issues.push({ code: "custom", message: "before_start", path: ["valid_until"], input: until });
    if (body !== undefined && isCertificateType(type) && !isCertificateBodyWellFormed(type, body))
      issues.push({ code: "custom", message: "body_wrong", path: ["body"], input: body });
  });

function isDay(value: string): boolean {
  try {
    dateToStartOfDayJakarta(value);
    return true;
  } catch {
    return false;
  }
}
