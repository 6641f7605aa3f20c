import { describe, expect, it } from "vitest";
import { signInIdentifier } from "./sign-in-identifier.js";

describe("what a person signs in with", () => {
  it.each(["0812-3456-7890", "62 812 3456 7890", " +62 812 3456 7890 ", "81234567890"])(
    "is a phone number however it is written: %s",
    (raw) => {
      expect(signInIdentifier(raw)).toEqual({ kind: "phone", value: "+6281234567890" });
    },
  );

  it.each(["siti@example.com", " Siti@Example.COM "])("is an e-mail address: %s", (raw) => {
    expect(signInIdentifier(raw)).toEqual({ kind: "email", value: "siti@example.com" });
  });

  it.each(["", "siti", "0812", "siti@", "@example.com", "siti@example", "a b@example.com", "siti@ex..com"])(
    "is neither of both: %j",
    (raw) => {
      expect(signInIdentifier(raw)).toBeUndefined();
    },
  );

  it("is no address that mail cannot carry", () => {
    expect(signInIdentifier(`${"a".repeat(250)}@example.com`)).toBeUndefined();
  });
});
