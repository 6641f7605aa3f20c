/** The file in what the files' route answers; undefined where there is none. By hand: the browser reads it too. */
export function fileIn(body: unknown): { id: string; name: string } | undefined {
  const file = partOf(body, "file");
  const [id, name] = [partOf(file, "id"), partOf(file, "name")];
  return typeof id === "string" && typeof name === "string" ? { id, name } : undefined;
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, name) : undefined;
}
