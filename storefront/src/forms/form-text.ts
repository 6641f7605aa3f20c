/** What was typed into a field of a form, without the spaces around it; empty where there is no such text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
