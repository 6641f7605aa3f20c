import messages from "@/seller-centre/messages/imports.json";

const words: Readonly<Record<string, string>> = messages.problems;

/** What is wrong with a cell. */
export function sayImportProblem(code: string): string {
  return words[code] ?? messages.problems.other;
}
