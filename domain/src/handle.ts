/** Longest name that we make for addresses of the shop; a number may follow. */
const LONGEST_HANDLE = 60;

/**
 * A name as it stands in addresses of the shop: `Keripik "Bu Entin" & Anak` is `keripik-bu-entin-anak`. Accents are
 * dropped, everything else that is no letter or digit separates words.
 * @returns an empty text for a name without any Latin letter or digit
 */
export function handleOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST_HANDLE)
    .replace(/-+$/, "");
}
