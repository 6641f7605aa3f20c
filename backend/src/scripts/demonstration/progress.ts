/** Tells how far the loading has come, one line each: `seeding: listings 40/179`. Standard output, for whoever waits. */
export function report(what: string, done: number, total: number): void {
  process.stdout.write(`seeding: ${what} ${done}/${total}\n`);
}

/** The list in pieces of at most `size`, in order. */
export function* piecesOf<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
