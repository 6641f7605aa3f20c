/** The id in an answer `{import: {id}}`; undefined where some network between answered in the shop's place. */
export function importIdOf(answer: unknown): string | undefined {
  const id = partOf(partOf(answer, "import"), "id");
  return typeof id === "string" ? id : undefined;
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, name) : undefined;
}
