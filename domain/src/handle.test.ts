import { expect, it } from "vitest";
import { handleOf } from "./handle.js";

it.each([
  [`Keripik "Bu Entin" & Anak`, "keripik-bu-entin-anak"],
  ["  Café Lebak  ", "cafe-lebak"],
  ["Ma'mur Jaya 2", "mamur-jaya-2"],
  ["CV. Gula--Aren", "cv-gula-aren"],
  ["竹细工", ""],
  ["a".repeat(59) + " b", "a".repeat(59)],
])("%j stands in addresses as %j", (name, handle) => {
  expect(handleOf(name)).toBe(handle);
});
