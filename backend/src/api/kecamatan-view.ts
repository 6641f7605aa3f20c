import { kecamatanBySlug } from "@lapak-lebak/domain/areas";

/** A kecamatan as answers show it. */
export interface KecamatanView {
  slug: string;
  name: string;
}

/** The kecamatan behind a slug; a slug that Lebak does not have stands for itself. */
export function kecamatanView(slug: string): KecamatanView {
  return { slug, name: kecamatanBySlug(slug)?.name ?? slug };
}
