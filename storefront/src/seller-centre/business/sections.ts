import type { FirstStep } from "@/backend/schemas/seller-me";

/** The parts of a business's profile, in the order in which a new one fills them in; also their addresses. */
export const SECTIONS = ["identitas", "alamat", "kontak", "tenaga-kerja", "cerita", "rekening"] as const;

export type Section = (typeof SECTIONS)[number];

export function isSection(text: string): text is Section {
  return (SECTIONS as readonly string[]).includes(text);
}

/** The fields that each part has, as the backend names them. */
export const SECTION_FIELDS = {
  identitas: ["name", "kind", "nib", "founded_year"],
  alamat: ["kecamatan", "village", "street", "postal"],
  kontak: ["phone", "whatsapp"],
  "tenaga-kerja": ["workers_men", "workers_women", "workers"],
  cerita: ["tagline", "story", "story_pictures", "logo"],
  rekening: ["bank_account", "bank", "number", "holder"],
} as const satisfies Record<Section, readonly string[]>;

/** The part of the profile in which a field stands; undefined for what is no field of it. */
export function sectionOf(field: string): Section | undefined {
  return SECTIONS.find((section) => (SECTION_FIELDS[section] as readonly string[]).includes(field));
}

/** The parts in which the first steps find something missing: the required ones alone unless told. */
export function sectionsMissing(steps: readonly FirstStep[], { required = true } = {}): Section[] {
  const fields = steps.filter((step) => !required || step.required).flatMap(({ missing }) => missing);
  const found = new Set(fields.map(sectionOf));
  return SECTIONS.filter((section) => found.has(section));
}
