import { describe, expect, it } from "vitest";
import { messages } from "@/messages";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** The names of a message's arguments; the heads of plural forms ("other {") open no argument. */
function argumentsOf(message: string): string[] {
  const withoutForms = message.replace(/(?:=\d+|zero|one|two|few|many|other)\s*\{/g, "");
  return [...new Set([...withoutForms.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = ""]) => name))].sort();
}

const indonesian = new Map(flatten(messages.id));
const english = new Map(flatten(messages.en));

describe("messages", () => {
  it("have the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort());
  });

  it.each([...indonesian.keys()])("%s is written, with the same arguments, in both languages", (key) => {
    const [inIndonesian = "", inEnglish = ""] = [indonesian.get(key), english.get(key)];
    expect(inIndonesian.trim()).not.toBe("");
    expect(inEnglish.trim()).not.toBe("");
    expect(argumentsOf(inEnglish)).toEqual(argumentsOf(inIndonesian));
  });
});
