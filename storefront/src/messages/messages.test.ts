import { describe, expect, it } from "vitest";
import { messages } from "@/messages";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const argumentsOf = (message: string) =>
  [...message.matchAll(/\{(\w+)/g)]
    .map(([, name]) => name)
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();

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
