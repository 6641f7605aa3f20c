import { kecamatanBySlug } from "@lapak-lebak/domain/areas";

export interface KecamatanView {
  slug: string;
  name: string;
}

/** A kecamatan with its name; a slug that Lebak does not have is shown as it is. */
export const kecamatanView = (slug: string): KecamatanView => ({
  slug,
  name: kecamatanBySlug(slug)?.name ?? slug,
});
