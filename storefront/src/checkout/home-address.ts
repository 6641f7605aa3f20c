import { z } from "zod";

export const HOME_ADDRESS_FIELDS = [
  "province",
  "regency",
  "kecamatan",
  "village",
  "postal_code",
  "street",
  "note",
] as const;

const area = (level: RegExp, missing: string) => z.string().regex(level, missing);

/**
 * An address in Indonesia. The areas are codes of the Ministry of Home Affairs; whether there is such a village is asked
 * of the table afterwards. Messages are codes: `<field>_missing`, `<field>_wrong`, `<field>_long`.
 */
export const homeAddressSchema = z.object({
  province: area(/^\d{2}$/, "province_missing"),
  regency: area(/^\d{2}\.\d{2}$/, "regency_missing"),
  kecamatan: area(/^\d{2}\.\d{2}\.\d{2}$/, "kecamatan_missing"),
  village: area(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, "village_missing"),
  postal_code: z
    .string()
    .min(1, "postal_code_missing")
    .regex(/^[1-9]\d{4}$/, "postal_code_wrong"),
  street: z.string().trim().min(5, "street_missing").max(160, "street_long"),
  note: z.string().trim().max(120, "note_long"),
});

type Chosen = Readonly<Record<"province" | "regency" | "kecamatan" | "village", string>>;

/** Drops what does not lie in what was chosen above it: the regency of a province that was changed since. */
export function consistentAreas({ province, regency, kecamatan, village }: Chosen): Chosen {
  const inside = (code: string, parent: string) =>
    parent !== "" && code.startsWith(`${parent}.`) ? code : "";
  const keptRegency = inside(regency, province);
  const keptKecamatan = inside(kecamatan, keptRegency);
  return {
    province,
    regency: keptRegency,
    kecamatan: keptKecamatan,
    village: inside(village, keptKecamatan),
  };
}
