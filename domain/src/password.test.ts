import { describe, expect, it } from "vitest";
import { passwordFault } from "./password.js";

describe("a password", () => {
  it("is long enough, and nothing else is asked of it", () => {
    expect(passwordFault("keripik!")).toBeUndefined();
    expect(passwordFault("dua puluh empat kelapa")).toBeUndefined();
    expect(passwordFault("a".repeat(200))).toBeUndefined();
  });

  it("is refused when it is missing, short or endless", () => {
    expect(passwordFault("")).toBe("required");
    expect(passwordFault("keripik")).toBe("too_short");
    expect(passwordFault("a".repeat(201))).toBe("too_long");
  });

  it("counts characters, not the bytes or halves that they are kept in", () => {
    expect(passwordFault("🍌🍌🍌🍌🍌🍌🍌")).toBe("too_short");
    expect(passwordFault("🍌🍌🍌🍌🍌🍌🍌🍌")).toBeUndefined();
  });

  it.each(["+6281234567890", "081234567890", "0812-3456-7890", "62 812 3456 7890"])(
    "is not the phone number it goes with: %s",
    (password) => {
      expect(passwordFault(password, ["+6281234567890"])).toBe("same_as_identifier");
    },
  );

  it("is not the address it goes with", () => {
    expect(passwordFault("SITI@example.com", ["siti@example.com"])).toBe("same_as_identifier");
    expect(passwordFault("siti@example.com2", ["siti@example.com"])).toBeUndefined();
  });
});
