import { STAFF_PERMISSIONS } from "@lapak-lebak/domain/staff-roles";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { english } from "./en/texts";
import { indonesian } from "./id/texts";

const ADMIN = join(__dirname, "..");

/** Every text with its path; a plural counts as the key that is asked for. */
function keysOf(texts: object, path = ""): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [name, value] of Object.entries(texts) as [string, object | string][]) {
    if (typeof value !== "string") {
      for (const [key, text] of keysOf(value, `${path}${name}.`)) keys.set(key, text);
    } else keys.set(path + name.replace(/_(one|other)$/, ""), value);
  }
  return keys;
}

const inIndonesian = keysOf(indonesian);
const inEnglish = keysOf(english);

/** They are written like keys. */
const permissions = new Set<string>(STAFF_PERMISSIONS);

/** Keys that the pages ask for by name; those put together at run time are not seen. */
function askedKeys(): Set<string> {
  const files = readdirSync(ADMIN, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  const asked = new Set<string>();
  for (const file of files) {
    const code = readFileSync(join(ADMIN, file), "utf8");
    for (const [, key = ""] of code.matchAll(/["`]([a-zA-Z]+(?:\.[a-zA-Z]\w*)+)["`]/g)) {
      if (Object.hasOwn(indonesian, key.split(".")[0] ?? "") && !permissions.has(key)) asked.add(key);
    }
  }
  return asked;
}

describe("the console's texts", () => {
  it("are the same in both languages, and none is empty", () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inIndonesian.keys()].sort());
    for (const text of [...inEnglish.values(), ...inIndonesian.values()]) expect(text).not.toBe("");
  });

  it("fill in the same values in both languages", () => {
    const values = (text = "") => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of inIndonesian) {
      expect(values(inEnglish.get(key)), key).toEqual(values(text));
    }
  });

  it("are there for every key that a page names", () => {
    const asked = [...askedKeys()];
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !inIndonesian.has(key))).toEqual([]);
  });
});
