import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { z } from "zod";
import { namedPicture } from "../../../listing/content-schema";
import { digitsField, numberBetween, optionalText, phoneField, requiredText } from "../fields";

const KINDS = ["perorangan", "kelompok", "koperasi", "cv"] as const;
const EARLIEST_YEAR = 1900;
const MOST_WORKERS = 9999;
const MOST_PICTURES = 10;

/**
 * What a seller may write about their business, any part of it. Field codes, beside those of {@link requiredText} and
 * {@link optionalText}: `not_allowed`, `nib_wrong`, `kecamatan_unknown`, `postal_wrong`, `phone_wrong`, `year_wrong`,
 * `number_wrong`, `too_big` for too many pictures.
 */
export const profileBody = (thisYear: number) =>
  z.strictObject({
    name: requiredText(100).optional(),
    kind: z.enum(KINDS).nullable().optional(),
    nib: digitsField(/^\d{13}$/, "nib_wrong").optional(),
    kecamatan: z
      .string()
      .nullable()
      .transform((slug, context) => {
        if (slug === null || slug === "") return null;
        if (kecamatanBySlug(slug) !== undefined) return slug;
        context.addIssue({ code: "custom", message: "kecamatan_unknown" });
        return z.NEVER;
      })
      .optional(),
    village: optionalText(80).optional(),
    street: optionalText(160).optional(),
    postal: digitsField(/^\d{5}$/, "postal_wrong").optional(),
    phone: phoneField.optional(),
    whatsapp: phoneField.optional(),
    founded_year: numberBetween(EARLIEST_YEAR, thisYear, "year_wrong").nullable().optional(),
    workers_men: numberBetween(0, MOST_WORKERS, "number_wrong").optional(),
    workers_women: numberBetween(0, MOST_WORKERS, "number_wrong").optional(),
    tagline: optionalText(120).optional(),
    story: optionalText(4000).optional(),
    story_pictures: z.array(namedPicture).max(MOST_PICTURES).optional(),
    logo: namedPicture.nullable().optional(),
  });

/** Parsed {@link profileBody}. */
export type ProfileBody = z.output<ReturnType<typeof profileBody>>;
