/** A pattern of LIKE that finds a text wherever it stands; what would be a wildcard in it means itself. */
export function likePattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
}
