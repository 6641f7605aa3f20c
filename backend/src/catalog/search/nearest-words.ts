/** How many letters of a word may be typed wrongly: one from 4 letters on, two from 8. */
const allowedErrors = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** The words of a text in lower case, without accents. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Optimal string alignment distance: how many letters must be added, dropped, replaced or swapped with their neighbour
 * to turn one word into the other.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * Replaces the misspelt words of a query by the nearest of the known ones. A word that is known, or that begins a known
 * one (it may still be being typed), stays as it is; so does one that nothing is near to.
 *
 * @param knownWords as {@link wordsOf} gives them, the likelier first: of equally near words the first is taken
 * @returns null where nothing was replaced
 */
export function correctQuery(q: string, knownWords: Iterable<string>): string | null {
  const known = [...new Set(knownWords)];
  const words = wordsOf(q);
  const corrected = words.map((word) => {
    const isKnown = known.some((candidate) => candidate.startsWith(word));
    return isKnown ? word : (nearestWord(word, known) ?? word);
  });
  return corrected.join(" ") === words.join(" ") ? null : corrected.join(" ");
}

function nearestWord(word: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const allowed = Math.min(allowedErrors(candidate), least - 1);
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word, candidate);
    if (distance <= allowed) [nearest, least] = [candidate, distance];
  }
  return nearest;
}
