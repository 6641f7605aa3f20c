/** The page of a list that an address asks for, from 1; the first where it asks for none. */
export function pageNumberOf(asked: string | undefined): number {
  return asked !== undefined && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}
