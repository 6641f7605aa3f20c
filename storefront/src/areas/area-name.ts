const ABBREVIATIONS = new Set(["DKI", "DI"]);

/** "KABUPATEN LEBAK" as people write it: "Kabupaten Lebak". Names that are not all capitals stay as they are. */
export function areaName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(" ")
    .map((word) => (ABBREVIATIONS.has(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(" ");
}
