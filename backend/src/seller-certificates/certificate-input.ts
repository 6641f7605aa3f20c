import {
  checkCertificateNumber,
  dateToEndOfDayJakarta,
  dateToStartOfDayJakarta,
  isCertificateBodyWellFormed,
  isCertificateType,
  type CertificateType,
} from "@lapak-lebak/domain/certificates";
import { z } from "zod";

const LONGEST_NUMBER = 100;
const LONGEST_NAME = 120;
const MOST_LISTINGS = 100;

const optionalText = z
  .string()
  .trim()
  .max(LONGEST_NAME)
  .nullish()
  .transform((text) => (text ? text : null));

/** A day of the calendar in Jakarta, or nothing. Field code: `date_wrong`. */
const day = (instantOf: (isoDate: string) => Date) =>
  z
    .string()
    .nullish()
    .transform((text, context): Date | null => {
      if (!text) return null;
      try {
        return instantOf(text);
      } catch {
        context.addIssue({ code: "custom", message: "date_wrong" });
        return z.NEVER;
      }
    });

const id = z.string().min(1).max(60);

/**
 * A claim as a member makes it, except whose it is. Field codes: of the number, the domain's reasons (`wrong_length`,
 * `packaging_digit_unknown` …); `body` wrong_format; dates date_wrong, before_start, in_the_past.
 *
 * @param now an end before it is in the past
 */
export const certificateInput = (now: Date) =>
  z
    .strictObject({
      type: z.custom<CertificateType>(
        (value) => typeof value === "string" && isCertificateType(value),
        "type_unknown",
      ),
      number: z.string().trim().max(LONGEST_NUMBER),
      issuer: optionalText,
      body: optionalText,
      valid_from: day(dateToStartOfDayJakarta),
      valid_until: day(dateToEndOfDayJakarta),
      file_id: id,
      listing_ids: z.array(id).max(MOST_LISTINGS).optional(),
      replaces: id.nullish().transform((value) => value ?? null),
    })
    .check((context) => {
      const { type, number, body, valid_from, valid_until } = context.value;
      const refuse = (field: string, message: string) =>
        context.issues.push({ code: "custom", path: [field], message, input: context.value });
      const [reason] = checkCertificateNumber(type, number).reasons;
      if (reason) refuse("number", reason.code);
      if (body !== null && !isCertificateBodyWellFormed(type, body)) refuse("body", "wrong_format");
      if (valid_until === null) return;
      if (valid_until < now) refuse("valid_until", "in_the_past");
      else if (valid_from !== null && valid_until < valid_from) refuse("valid_until", "before_start");
    });

/** A claim that is well formed. */
export type CertificateInput = z.output<ReturnType<typeof certificateInput>>;
