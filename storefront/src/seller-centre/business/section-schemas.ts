import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { checkCertificateNumber } from "@lapak-lebak/domain/certificates";
import { normalisePhone } from "@lapak-lebak/domain/phone";
import { z } from "zod";
import { sellerPictureSchema } from "@/backend/schemas/seller-picture";
import { MOST_STORY_PICTURES } from "./most-pictures";
import type { Section } from "./sections";

/** The kinds of business that the registry knows. */
export const KINDS = ["perorangan", "kelompok", "koperasi", "cv"] as const;

const text = (least: number, most: number) =>
  z.string().trim().min(1, "required").min(least, "too_short").max(most, "too_long");

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "too_long")
    .transform((value) => (value === "" ? null : value));

/** Empty is null here; `phone` refuses it. */
const optionalPhone = z.string().transform((raw, context) => {
  if (raw === "") return null;
  const number = normalisePhone(raw, "id");
  if (number !== undefined) return number;
  context.addIssue({ code: "custom", message: "phone_wrong" });
  return z.NEVER;
});

const phone = z.string().min(1, "required").pipe(optionalPhone);

const count = (most: number) =>
  z
    .string()
    .regex(/^\d*$/, "not_a_number")
    .transform((value) => Number(value))
    .pipe(z.number().max(most, "too_big"));

const year = z
  .string()
  .regex(/^(?:(?:19|20)\d{2})?$/, "year_wrong")
  .transform((value) => (value === "" ? null : Number(value)));

const nib = z.string().transform((raw, context) => {
  const check = checkCertificateNumber("nib", raw);
  if (check.ok) return check.normalised;
  context.addIssue({ code: "custom", message: raw === "" ? "required" : "nib_wrong" });
  return z.NEVER;
});

/** Pictures travel in hidden fields, as they came from the backend. */
const pictures = z
  .string()
  .transform((value, context): unknown => {
    try {
      return JSON.parse(value === "" ? "[]" : value);
    } catch {
      context.addIssue({ code: "custom", message: "invalid" });
      return z.NEVER;
    }
  })
  .pipe(z.array(sellerPictureSchema, "invalid"));

/**
 * What a form of the profile must hold. Messages are codes; what is given out is what POST /seller/profile and, for
 * `rekening`, POST /seller/bank-account want.
 */
export const SECTION_SCHEMAS = {
  identitas: z.object({
    name: text(3, 100),
    kind: z.enum(KINDS, "required"),
    nib,
    founded_year: year,
  }),
  alamat: z.object({
    kecamatan: z.string().refine((slug) => kecamatanBySlug(slug) !== undefined, "required"),
    village: text(1, 80),
    street: text(5, 160),
    postal: z
      .string()
      .regex(/^(?:[1-9]\d{4})?$/, "postal_wrong")
      .transform((value) => (value === "" ? null : value)),
  }),
  kontak: z.object({
    phone,
    whatsapp: optionalPhone,
  }),
  "tenaga-kerja": z
    .object({ workers_men: count(9999), workers_women: count(9999) })
    .refine(({ workers_men: men, workers_women: women }) => men + women > 0, {
      path: ["workers_men"],
      message: "required",
    }),
  cerita: z.object({
    tagline: optionalText(120),
    story: optionalText(4000),
    story_pictures: pictures.refine(({ length }) => length <= MOST_STORY_PICTURES, "too_many"),
    logo: pictures.transform(([first]) => first ?? null),
  }),
  rekening: z.object({
    bank: text(2, 60),
    number: z
      .string()
      .transform((value) => value.replace(/[\s.-]/g, ""))
      .pipe(
        z
          .string()
          .min(1, "required")
          .regex(/^\d{6,20}$/, "account_wrong"),
      ),
    holder: text(3, 80),
  }),
} as const satisfies Record<Section, z.ZodType>;
