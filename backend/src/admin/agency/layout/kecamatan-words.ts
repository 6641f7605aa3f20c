import { KECAMATAN, kecamatanByCode, kecamatanBySlug } from "@lapak-lebak/domain/areas";

/** The name of a kecamatan by its code or slug; what was given where it is neither. */
export function kecamatanName(given: string | null): string | null {
  if (!given) return null;
  return (kecamatanByCode(given) ?? kecamatanBySlug(given))?.name ?? given;
}

/** Every kecamatan to choose from, by name. */
export const KECAMATAN_CHOICES = KECAMATAN.map(({ slug, name }) => [slug, name] as const).sort((a, b) =>
  a[1].localeCompare(b[1], "id"),
);
